/** A course of any size, made of copies of the real one: so a build can be measured that nobody has written yet. */
import { parseDocument } from 'yaml';
import type { ContentFiles } from '../../src/course/content-files.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---/;

/** A lesson of the course, in reading order, with the part that it stands in and its quiz. */
interface Seed {
  lesson: string;
  quiz: string;
  part: number;
}

/** The part of `course.yaml` that this file reads. */
interface CourseParts {
  parts: { id: string; title: string; summary: string; lessons: string[] }[];
}

/**
 * Copies lessons, each with its quiz, until there are so many. Ids and titles of copies have a number at the end; every
 * round of copies has parts of its own, as a part with hundreds of lessons would be nobody's course. All else is there once.
 * @param files the content of a course, by path
 * @param count how many lessons there shall be; the course as it is, where it has as many already
 * @returns the content of the larger course, which the check accepts as it does the one it was made from
 */
export function generateCourse(files: ContentFiles, count: number): ContentFiles {
  const course = parseDocument(textOf(files, 'course.yaml'));
  const { parts } = course.toJS() as CourseParts;
  const seeds = parts.flatMap((part, index) =>
    part.lessons.map((lesson): Seed => ({ lesson, quiz: quizOf(files, lesson), part: index })),
  );
  const generated = new Map(files);
  const added: CourseParts['parts'] = [];
  for (let made = seeds.length; made < count; made += 1) {
    const round = Math.floor(made / seeds.length) + 1;
    const { lesson, quiz, part } = seeds[made % seeds.length]!;
    generated.set(lessonFile(copyId(lesson, round)), copiedLesson(files, lesson, quiz, round));
    generated.set(quizFile(copyId(quiz, round)), copiedQuiz(files, lesson, quiz, round));
    const { id, title, summary } = parts[part]!;
    let home = added.find((candidate) => candidate.id === copyId(id, round));
    if (!home) {
      home = { id: copyId(id, round), title: copyTitle(title, round), summary, lessons: [] };
      added.push(home);
    }
    home.lessons.push(copyId(lesson, round));
  }
  course.set('parts', [...parts, ...added]);
  generated.set('course.yaml', course.toString());
  return generated;
}

const copyId = (id: string, round: number) => `${id}-${round}`;
const copyTitle = (title: string, round: number) => `${title} (${round})`;
const lessonFile = (id: string) => `lessons/${id}.mdx`;
const quizFile = (id: string) => `quizzes/${id}.yaml`;

function textOf(files: ContentFiles, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`content/${path} is missing.`);
  return text;
}

const frontmatterOf = (text: string) => parseDocument(FRONTMATTER.exec(text)?.[1] ?? '');

const quizOf = (files: ContentFiles, lesson: string) =>
  String(frontmatterOf(textOf(files, lessonFile(lesson))).get('quiz'));

function copiedLesson(files: ContentFiles, lesson: string, quiz: string, round: number): string {
  const text = textOf(files, lessonFile(lesson));
  const fields = frontmatterOf(text);
  fields.set('title', copyTitle(String(fields.get('title')), round));
  fields.set('quiz', copyId(quiz, round));
  return text.replace(FRONTMATTER, () => `---\n${fields.toString()}---`);
}

function copiedQuiz(files: ContentFiles, lesson: string, quiz: string, round: number): string {
  const fields = parseDocument(textOf(files, quizFile(quiz)));
  fields.set('title', copyTitle(String(fields.get('title')), round));
  fields.set('lesson', copyId(lesson, round));
  return fields.toString();
}
