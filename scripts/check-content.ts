/** `npm run check`: checks all content, and tells what there is. */
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/course/check.ts';
import { readContentFiles } from '../src/course/content-files.ts';
import { formatProblems } from '../src/course/problems.ts';
import { walk } from '../src/role-play/walk.ts';

const files = readContentFiles(fileURLToPath(new URL('../content', import.meta.url)));
const { content, problems } = checkContent(files);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}

const counts = Object.entries(content.entries).map(([kind, entries]) => `${entries.size} ${kind}`);
console.log(`No mistakes in ${files.size} files: ${counts.join(', ')}.`);

const scenes = [...content.entries['role-plays'].values()].map(({ id, data }) => {
  const visits = walk({ ...data, id });
  const lengths = visits.filter(({ turn }) => !turn).map(({ path }) => path.length);
  return {
    scene: id,
    turns: data.turns.length,
    replies: data.turns.reduce((sum, turn) => sum + turn.replies.length, 0),
    endings: data.endings.length,
    states: visits.length,
    'shortest path': Math.min(...lengths),
  };
});
console.table(scenes);
