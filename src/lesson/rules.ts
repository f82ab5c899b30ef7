/** What a schema cannot see in a lesson: the text below its frontmatter. */
import { componentProblems, COMPONENTS, type Told } from './component-rules.ts';
import type { Reading } from './reading.ts';
import { LIMITS, shapeProblems } from './shape-rules.ts';
import { readLessonText, type Component } from './text.ts';

export { cellsOf } from './component-rules.ts';
export type { Reading } from './reading.ts';

/** A component used in a lesson, with the line of the file on which it stands. */
export interface TagUse {
  name: string;
  id: string | undefined;
  line: number;
}

/** The names of the components that a lesson may use. */
export const LESSON_COMPONENTS = Object.keys(COMPONENTS) as (keyof typeof COMPONENTS)[];

/**
 * @param body the lesson's text
 * @param firstLine the line of the file on which the text starts
 */
export function findTags(body: string, firstLine: number): TagUse[] {
  // A tag may run over several lines, and its attributes hold text with any sign in it.
  const tags = body.matchAll(/<([A-Z]\w*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g);
  let line = firstLine;
  let read = 0;
  return [...tags].map((match) => {
    const [, name = '', attributes = ''] = match;
    const id = /\bid=(?:"([^"]*)"|'([^']*)')/.exec(attributes);
    line += body.slice(read, match.index).split('\n').length - 1;
    read = match.index;
    return { name, id: id?.[1] ?? id?.[2], line };
  });
}

/** A link to a page of the course: `[words](/lessons/start-here/)`. */
export interface LinkUse {
  /** The first part of its address, and the second. */
  folder: string;
  id: string;
  line: number;
}

/** @returns the links of a lesson’s text that lead to one thing of the course. The parameters are as above. */
export function findLinks(body: string, firstLine: number): LinkUse[] {
  return [...body.matchAll(/\]\(\/([a-z-]+)\/([a-z0-9-]+)\//g)].map((match) => {
    const [, folder = '', id = ''] = match;
    return { folder, id, line: firstLine + body.slice(0, match.index).split('\n').length - 1 };
  });
}

/** Lines that come out wrong on the page, each with the way to mend it. */
export function findBadLines(body: string, firstLine: number): Told[] {
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

/** A lesson as the check knows it. */
interface LessonFile {
  body: string;
  bodyLine: number;
  data: { minutes: number };
  lineOf: (path: readonly string[]) => number | undefined;
}

/** What a lesson's text is made of; nothing where it could not be read. */
export interface LessonSeen {
  told: Told[];
  components: readonly Component[];
  reading: Reading | undefined;
}

/**
 * Reads a lesson's text, and tells what is wrong in it.
 * @param whole whether it has to be a whole lesson: long enough, with something to do, and so on
 */
export function checkLesson(
  { body, bodyLine, data, lineOf }: LessonFile,
  whole: boolean,
): LessonSeen {
  const text = readLessonText(body, bodyLine);
  if ('why' in text) {
    const told = {
      line: text.line,
      message: `This is not valid MDX: ${text.why}.`,
      hint: 'Every tag is closed, and a straight quote ends the text that another began.',
    };
    return { told: [told], components: [], reading: undefined };
  }
  const told = componentProblems(text.components);
  const { told: shape, minutesToo, reading } = shapeProblems(text, data.minutes);
  if (whole) {
    told.push(...shape);
    if (minutesToo) told.push({ ...minutesToo, line: lineOf(['minutes']) });
  }
  return { told, components: text.components, reading };
}

/** @returns that all lessons together read too hard, if they do. */
export function averageProblem(readings: readonly Reading[]): Told | undefined {
  const average = readings.reduce((sum, { grade }) => sum + grade, 0) / readings.length;
  if (readings.length === 0 || average <= LIMITS.averageGrade) return undefined;
  return {
    message: `The lessons read at grade ${average.toFixed(1)} on average; it is at most ${LIMITS.averageGrade}.`,
    hint: 'Begin with the hardest: shorter sentences, shorter words.',
  };
}
