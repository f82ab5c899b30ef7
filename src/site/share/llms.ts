import type { Course, Thing } from '../../course/course.ts';
import type { AddressOf } from './addresses.ts';

/**
 * @returns the course as a list in Markdown, in the form of llmstxt.org: a title, what it is, and links under headings.
 *   What a reader can do without comes last, under “Optional”, as that form has it.
 */
export function llmsText(course: Course, address: AddressOf): string {
  const line = ({ title, summary, path }: Pick<Thing, 'title' | 'summary' | 'path'>) =>
    `- [${title}](${address(path)}): ${summary}`;
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title}\n\n${lines.join('\n')}`] : [];
  const of = (kind: Thing['kind']) =>
    course.things.filter((thing) => thing.kind === kind).map(line);
  const objectives = course.parts.course.objectives;
  return (
    [
      `# ${course.title}`,
      `> ${course.description}`,
      `It has ${objectives.length} objectives, in this order.\n\n` +
        objectives.map(({ title, summary }, at) => `${at + 1}. ${title}. ${summary}`).join('\n'),
      'The text is free to share and change under CC BY 4.0. The course promises no job. ' +
        `All lessons on one page: ${address('/handbook/')}`,
      ...course.parts.course.parts.flatMap((part) =>
        section(
          `Lessons: ${part.title}`,
          part.lessons.map((id) => line(course.thing('lesson', id))),
        ),
      ),
      ...section('Role-plays', of('role-play')),
      ...section('Self-checks', of('self-assessment')),
      ...section('Checklists', of('checklist')),
      ...section('Worksheets', course.worksheets.map(line)),
      ...section('About', [
        `- [About this course](${address('/about/')}): what it teaches, how it is made, and what it does not promise`,
        `- [Sources](${address('/about/sources/')}): the studies that it leans on, and how sure each is`,
        `- [Privacy](${address('/about/privacy/')}): what stays on a reader’s device`,
      ]),
      ...section('Optional', of('quiz')),
    ].join('\n\n') + '\n'
  );
}
