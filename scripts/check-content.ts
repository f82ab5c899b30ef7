/** `npm run check`: checks all content, and tells what there is. */
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/course/check.ts';
import { readContentFiles } from '../src/course/content-files.ts';
import { draftsIn } from '../src/course/drafts.ts';
import { formatPlaces, formatProblems } from '../src/course/problems.ts';
import type { QuizFigures } from '../src/quiz/rules.ts';

const files = readContentFiles(fileURLToPath(new URL('../content', import.meta.url)));
const { content, problems, notes, proofs, quizFigures, readings } = checkContent(files);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}

const counts = Object.entries(content.entries).map(([kind, entries]) => `${entries.size} ${kind}`);
console.log(`No mistakes in ${files.size} files: ${counts.join(', ')}.`);

const drafts = draftsIn(content);
if (drafts.size > 0) {
  console.log(`\nDrafts, which no reader sees yet: ${[...drafts].join(', ')}.`);
  console.log(
    notes.length > 0
      ? `Before they can be published:\n\n${formatPlaces(notes)}\n`
      : 'Nothing is wrong in them: take “draft: true” out of each that is ready.\n',
  );
}

console.log('All questions of all quizzes together:');
console.table(rowsOf(quizFigures));

const lessons = [...readings].map(([lesson, { words, grade }]) => ({
  lesson,
  words,
  grade: Number(grade.toFixed(1)),
  minutes: content.entries.lessons.get(lesson)?.data.minutes,
}));
const average = lessons.reduce((sum, { grade }) => sum + grade, 0) / lessons.length;
console.log(`Lessons, with the school grade that they read at (${average.toFixed(1)} on average):`);
console.table(lessons);

const scenes = [...proofs].map(([scene, { paths, endings, ...figures }]) => ({
  scene,
  ...figures,
  paths: paths.toLocaleString('en'),
  endings: endingsOf(endings),
}));
console.log('Proved for every level and mood:');
console.table(scenes);

/** The figures of all quizzes, one a row. Which of them are rules, and from how many questions on: src/quiz/hygiene.ts. */
function rowsOf({ questions, kinds, saysNext, single, longest, positions }: QuizFigures) {
  const share = (count: number, all: number) => ({
    count,
    of: all,
    share: all === 0 ? '' : `${Math.round((100 * count) / all)} %`,
  });
  return {
    ...Object.fromEntries(
      Object.entries(kinds).map(([kind, count]) => [kind, share(count, questions)]),
    ),
    'asks what you would say next (30–50 %)': share(saysNext, questions),
    'the right choice is the longest (< 40 %)': share(longest, single),
    ...Object.fromEntries(
      positions.map(({ right, expected }, position) => [
        `right in place ${position + 1} (even: ${expected.toFixed(1)})`,
        share(right, single),
      ]),
    ),
  };
}

/** Each ending with the number of replies on a shortest way to it. */
function endingsOf(endings: Record<string, number>): string {
  return Object.entries(endings)
    .map(([ending, length]) => `${ending} ${length}`)
    .join(', ');
}
