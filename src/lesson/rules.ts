/** What a schema cannot see in a lesson: the text below its frontmatter. */

/** A component used in a lesson, with the line of the file on which it stands. */
export interface TagUse {
  name: string;
  id: string | undefined;
  line: number;
}

/** The components that a lesson may use. They are mapped in `site/mdx/components.ts`. */
export const LESSON_COMPONENTS = [
  'Choice',
  'Cite',
  'Compare',
  'CourseMap',
  'FillIn',
  'IfThen',
  'MapCell',
  'OneQuestion',
  'Picture',
  'Reveal',
  'SayAloud',
  'Strong',
  'TryChecklist',
  'TryScene',
  'Weak',
] as const;

/**
 * @param body the lesson's text
 * @param firstLine the line of the file on which the text starts
 */
export function findTags(body: string, firstLine: number): TagUse[] {
  // A tag may run over several lines, and its attributes hold text with any sign in it.
  const tags = body.matchAll(/<([A-Z]\w*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g);
  return [...tags].map((match) => {
    const [, name = '', attributes = ''] = match;
    const id = /\bid=(?:"([^"]*)"|'([^']*)')/.exec(attributes);
    const line = firstLine + body.slice(0, match.index).split('\n').length - 1;
    return { name, id: id?.[1] ?? id?.[2], line };
  });
}

/** Lines that come out wrong on the page, each with the way to mend it. */
export function findBadLines(
  body: string,
  firstLine: number,
): { line: number; message: string; hint: string }[] {
  return body.split('\n').flatMap((text, index) => {
    const line = firstLine + index;
    if (/^\s*(?:[-*+]|\d+[.)]) \[[ x]\]/i.test(text)) {
      return [
        {
          line,
          message: 'A task list cannot be ticked or read aloud here.',
          hint: 'Make it a checklist in content/checklists.',
        },
      ];
    }
    if (/^# |<h1[\s>]/.test(text)) {
      return [
        {
          line,
          message: 'The page already has its title as the first heading.',
          hint: 'Start with ## here.',
        },
      ];
    }
    if (/<[a-z][^>]*\sstyle=/i.test(text)) {
      return [
        {
          line,
          message: 'A style attribute would be refused by the site’s security policy.',
          hint: 'Use one of the components.',
        },
      ];
    }
    return [];
  });
}
