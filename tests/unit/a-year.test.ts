import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/course/check.ts';
import { readContentFiles } from '../../src/course/content-files.ts';
import { fakeStorage, freshPage } from './fake-browser.ts';

const DAYS = 365;

/** A course may grow: there are at least this many of a kind, the same things under other names. */
const AT_LEAST = 24;

/** How many replies a long run has. */
const LONG_RUN = 30;

const { content } = checkContent(
  readContentFiles(fileURLToPath(new URL('../../content', import.meta.url))),
);

function severalOf<T>(entries: ReadonlyMap<string, { data: T }>): [id: string, thing: T][] {
  const all = [...entries];
  return Array.from({ length: Math.max(AT_LEAST, all.length) }, (_, index) => {
    const [id, { data }] = all[index % all.length]!;
    return [index < all.length ? id : `${id}-${index}`, data];
  });
}

/** What somebody writes or chooses at one place of a self-check. */
const WORDS = 'They asked about nights.';

/** The time of some minute of a day. */
const at = (day: number, minute: number) =>
  new Date(Date.UTC(2026, 0, 1 + day, 18, minute)).toISOString();

test('a year of daily use takes up less than a million characters', async () => {
  const real = fakeStorage();
  freshPage(() => real);
  const quiz = await import('../../src/quiz/store.ts');
  const scenes = await import('../../src/role-play/store.ts');
  const checks = await import('../../src/self-assessment/store.ts');
  const { keepReview } = await import('../../src/review/store.ts');
  const { keepTick } = await import('../../src/checklist/store.ts');
  const { keepRead } = await import('../../src/lesson/store.ts');
  const { 'role-plays': rolePlays, 'self-assessments': assessments } = content.entries;
  const pick = <T>(things: readonly T[], day: number) => things[day % things.length]!;

  for (let day = 0; day < DAYS; day += 1) {
    const [quizId, { questions }] = pick(severalOf(content.entries.quizzes), day);
    quiz.startAttempt(quizId, 4_000_000_000 + day, at(day, 0));
    for (const question of questions) {
      // The most that can be saved of a question: all of its choices.
      const choices = 'choices' in question ? question.choices.map(({ id }) => id) : ['a-choice'];
      quiz.keepAnswer(quizId, {
        question: question.id,
        choices,
        go: 1,
        sure: 'think',
        at: at(day, 1),
        points: 1,
      });
    }
    quiz.finishAttempt(quizId, at(day, 1));
    for (let count = 0; count < 10; count += 1) {
      keepReview({
        quiz: quizId,
        question: `some-question-of-usual-length-${count}`,
        at: at(day, 2 + count),
        points: 1,
        sure: 'think',
      });
    }

    const [sceneId, scene] = pick(severalOf(rolePlays), day);
    const longest = scene.turns
      .flatMap(({ replies }) => replies.map(({ id }) => id))
      .sort((one, other) => other.length - one.length)
      .slice(0, LONG_RUN);
    const run = {
      edition: 12,
      level: 'tough' as const,
      seed: 4_000_000_000 + day,
      situation: 'a-situation-with-a-long-name',
      replies: Array.from({ length: LONG_RUN }, (_, turn) => pick(longest, turn)),
    };
    scenes.keepRun(sceneId, run, at(day, 10));
    scenes.finishRun(sceneId, run, at(day, 20), () => 0);

    const [listId, { sections }] = pick(severalOf(content.entries.checklists), day);
    for (const { id } of sections.flatMap(({ items }) => items)) {
      keepTick(listId, id, day % 3 > 0, at(day, 30));
    }
    keepRead(pick(severalOf(content.entries.lessons), day)[0], true, at(day, 40));

    if (day % 7 > 0) continue;
    // Once a week, one self-check after the other, with a sentence or a choice at each of twenty places.
    for (const checkId of [pick([...assessments.keys()], day / 7), 'debrief']) {
      const sheet = `${at(day, 50)}-abcdef`;
      for (let place = 0; place < 20; place += 1) {
        checks.keepAnswer(checkId, sheet, `some-statement-${place}`, WORDS, at(day, 50));
      }
      checks.finishSheet(checkId, sheet, at(day, 51));
    }
  }

  const sizes = new Map<string, number>();
  for (const [key, text] of Object.entries(real)) {
    const [, room = ''] = key.split(':');
    sizes.set(room, (sizes.get(room) ?? 0) + key.length + String(text).length);
  }
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log(`A year takes up ${total} characters:`, Object.fromEntries(sizes));
  expect(Object.keys(real).length).toBeGreaterThan(3 * AT_LEAST);
  expect(total).toBeLessThan(1_000_000);
});
