/** Both gates at once: each file by itself, then the course as a whole. Every mistake is found, not only the first. */
import { checkHygiene, checkQuiz, type QuizFigures } from '../quiz/rules.ts';
import { checkDisclosures, checkScene, type ProofFigures } from '../role-play/rules.ts';
import { checkSelfAssessment } from '../self-assessment/rules.ts';
import {
  averageProblem,
  checkLesson,
  findBadLines,
  findTags,
  LESSON_COMPONENTS,
  type Reading,
} from '../lesson/rules.ts';
import type { Content, Entry } from './content.ts';
import type { ContentFiles } from './content-files.ts';
import { KINDS, type Kind } from './kinds.ts';
import { draftsIn, onlyBecauseOfDrafts } from './drafts.ts';
import { suggest } from './nearest.ts';
import type { Problem, Report } from './problems.ts';
import { readContent } from './read-content.ts';
import { checkReferences } from './references.ts';
import { checkUniqueIds } from './unique-ids.ts';

export interface Checked {
  content: Content;
  problems: Problem[];
  /** What is still wrong in drafts. It stops nothing, as no reader sees them. */
  notes: Problem[];
  /** What the proof saw of each scene that it could walk, by id. */
  proofs: Map<string, ProofFigures>;
  /** What all questions of all quizzes show together. */
  quizFigures: QuizFigures;
  /** How long each lesson that is no draft is and how hard it reads, by id. */
  readings: Map<string, Reading>;
}

export interface CheckOptions {
  /** Fewer than a real scene has, for small courses in tests. */
  minTurns?: number;
  /** Lessons need not be whole ones: for small courses in tests. */
  smallLessons?: boolean;
}

/** Checks the whole content, given as text. */
export function checkContent(
  files: ContentFiles,
  { minTurns, smallLessons = false }: CheckOptions = {},
): Checked {
  const { content, problems } = readContent(files);
  const proofs = new Map<string, ProofFigures>();
  const reporter =
    (entry: Entry<unknown>): Report =>
    (path, message, hint) =>
      problems.push({ file: entry.file, line: entry.lineOf(path), message, hint });

  for (const [kind, entry] of everyEntry(content))
    checkUniqueIds(kind, entry.data, reporter(entry));
  const { disclosures } = content;
  // A situation that is not sound would be told of again in every scene.
  const sound = !disclosures || checkDisclosures(disclosures.data, reporter(disclosures));
  const quizzes = [...content.entries.quizzes.values()];
  for (const quiz of quizzes) checkQuiz(quiz.data, reporter(quiz));
  const asked = quizzes.map((quiz) => ({ quiz: quiz.data, report: reporter(quiz) }));
  const quizFigures = checkHygiene(asked.filter(({ quiz }) => !quiz.draft));
  // A draft counts for itself only: it must not spoil the shares of the whole.
  for (const draft of asked.filter(({ quiz }) => quiz.draft)) checkHygiene([draft]);
  for (const scene of content.entries['role-plays'].values()) {
    const figures = checkScene({ ...scene.data, id: scene.id }, reporter(scene), {
      minTurns,
      situations: sound ? disclosures?.data : undefined,
    });
    if (figures) proofs.set(scene.id, figures);
  }
  for (const assessment of content.entries['self-assessments'].values()) {
    checkSelfAssessment(assessment.data, reporter(assessment));
  }
  const readings = new Map<string, Reading>();
  for (const lesson of content.entries.lessons.values()) {
    problems.push(...problemsInText(lesson));
    const { told, reading } = checkLesson(lesson, !smallLessons);
    problems.push(...told.map((words) => ({ file: lesson.file, ...words })));
    if (reading && !lesson.data.draft) readings.set(lesson.id, reading);
  }
  const tooHard = smallLessons ? undefined : averageProblem([...readings.values()]);
  if (tooHard) problems.push({ file: 'lessons', ...tooHard });
  const found = [...problems, ...checkReferences(content)];
  const drafts = draftsIn(content);
  return {
    content,
    problems: [
      ...found.filter(({ file }) => !drafts.has(file)),
      ...onlyBecauseOfDrafts(content, found),
    ],
    notes: found.filter(({ file }) => drafts.has(file)),
    proofs,
    quizFigures,
    readings,
  };
}

function everyEntry({
  course,
  sources,
  myths,
  disclosures,
  changes,
  otherWords,
  entries,
}: Content): [string, Entry<unknown>][] {
  const single: [string, Entry<unknown> | undefined][] = [
    ['course', course],
    ['sources', sources],
    ['myths', myths],
    ['disclosures', disclosures],
    ['changes', changes],
    ['otherWords', otherWords],
  ];
  const folders = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    [...entries[kind].values()].map((entry): [string, Entry<unknown>] => [kind, entry]),
  );
  return [
    ...single.filter((pair): pair is [string, Entry<unknown>] => pair[1] !== undefined),
    ...folders,
  ];
}

function problemsInText({ file, body, bodyLine }: Entry<unknown>): Problem[] {
  const unknownTags = findTags(body, bodyLine)
    .filter(({ name }) => !(LESSON_COMPONENTS as readonly string[]).includes(name))
    .map(({ name, line }) => ({
      file,
      line,
      message: `There is no component called <${name}>.`,
      hint: suggest(name, LESSON_COMPONENTS),
    }));
  return [...unknownTags, ...findBadLines(body, bodyLine).map((bad) => ({ file, ...bad }))];
}
