/** `npm run check`: checks all content, and tells what there is. */
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/course/check.ts';
import { readContentFiles } from '../src/course/content-files.ts';
import { formatProblems } from '../src/course/problems.ts';

const files = readContentFiles(fileURLToPath(new URL('../content', import.meta.url)));
const { content, problems, proofs, readings } = checkContent(files);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}

const counts = Object.entries(content.entries).map(([kind, entries]) => `${entries.size} ${kind}`);
console.log(`No mistakes in ${files.size} files: ${counts.join(', ')}.`);

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

/** Each ending with the number of replies on a shortest way to it. */
function endingsOf(endings: Record<string, number>): string {
  return Object.entries(endings)
    .map(([ending, length]) => `${ending} ${length}`)
    .join(', ');
}
