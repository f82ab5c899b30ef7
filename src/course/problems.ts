/** A mistake in the content, said so that the person who made it can mend it. */
export interface Problem {
  /** Path below `content/`. */
  file: string;
  /** Counted from 1; absent where no single line is to blame. */
  line?: number | undefined;
  /** What is wrong, in a full sentence. */
  message: string;
  /** What is allowed, or how to mend it. */
  hint?: string | undefined;
}

/** A place inside a file's data: keys and list positions, as in `['questions', 2, 'ask']`. */
export type Path = readonly (string | number)[];

/** How the rules of one kind of exercise tell what they found. */
export type Report = (path: Path, message: string, hint?: string) => void;

const byPlace = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);

/** @returns all problems as text: file and line first, so that editors and terminals can link to it. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  return `${count} in the content:\n\n${formatPlaces(problems)}\n`;
}

/** @returns the same without a heading. */
export function formatPlaces(problems: readonly Problem[]): string {
  const blocks = [...problems].sort(byPlace).map(({ file, line, message, hint }) => {
    const place = line === undefined ? `content/${file}` : `content/${file}:${line}`;
    return `${place}\n  ${message}${hint ? `\n  ${hint}` : ''}`;
  });
  return blocks.join('\n\n');
}
