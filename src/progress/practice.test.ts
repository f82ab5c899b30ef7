import { expect, test } from 'vitest';
import { ending, reply, scene, turn } from '../../tests/unit/build-scene.ts';
import type { Quiz } from '../quiz/schema.ts';
import { finishAttempt, keepAnswer, startAttempt } from '../quiz/store.ts';
import { finishRun } from '../role-play/store.ts';
import { answersGiven, practised, skillsShown } from './practice.ts';

const NOW = '2026-03-04T19:30:00.000Z';

const question = (id: string, cells?: string[]): Quiz['questions'][number] => ({
  id,
  kind: 'one-right',
  ask: 'Which?',
  saysNext: false,
  sources: [],
  ...(cells && { cells }),
  choices: [
    { id: 'good', text: 'Good.', right: true, feedback: 'Because.' },
    { id: 'bad', text: 'Bad.', right: false, feedback: 'Because.' },
  ],
});
const quiz = (id: string): Quiz => ({
  id,
  title: 'Quiz',
  lesson: id,
  cells: ['offer-pre-interview'],
  minutes: 2,
  questions: [question('one'), question('two', ['leads-face-to-face'])],
});

const EARLIER = '2026-03-04T19:20:00.000Z';

const answer = (asked: string, choice: string) => ({
  question: asked,
  choices: [choice],
  go: 1 as const,
  sure: 'sure' as const,
  at: NOW,
  points: choice === 'good' ? 1 : 0,
});

/** Takes a quiz from the beginning to the end. */
function take(id: string, answers: Record<string, string>, startedAt = EARLIER): void {
  startAttempt(id, 1, startedAt);
  for (const [asked, choice] of Object.entries(answers)) keepAnswer(id, answer(asked, choice));
  finishAttempt(id, NOW);
}

const SCENE = scene(
  [
    turn('start', [
      reply('well', { shows: ['asking', 'warmth'] }),
      reply('badly', { misses: ['asking'] }),
    ]),
  ],
  [ending('end')],
  { cells: ['leads-face-to-face'] },
);
const run = (id: string) => ({
  edition: 1,
  level: 'even' as const,
  seed: 1,
  situation: null,
  replies: [id],
});

test('of a quiz, the newest finished attempt counts, each answer where its question stands', () => {
  take('hello', { one: 'bad', two: 'bad' }, '2026-03-03T19:30:00.000Z');
  take('hello', { one: 'good', two: 'bad', 'a-question-that-is-gone': 'good' });

  const given = answersGiven(quiz('hello')).sort(
    (one, other) => Number(other.right) - Number(one.right),
  );
  expect(given).toMatchObject([
    { cells: ['offer-pre-interview'], right: true, sure: 'sure' },
    { cells: ['leads-face-to-face'], right: false },
  ]);
});

test('a quiz that was begun but not finished is no practice yet', () => {
  startAttempt('begun', 1, EARLIER);
  keepAnswer('begun', answer('one', 'good'));

  expect(answersGiven(quiz('begun'))).toEqual([]);
  expect(practised([{ kind: 'quiz', id: 'begun' }])).toEqual([]);
});

test('of a scene, the newest run that still comes to an ending counts', () => {
  const played = { ...SCENE, id: 'played' };
  finishRun('played', run('well'), NOW, () => 0);
  finishRun('played', run('a-reply-that-is-gone'), NOW, () => 0);

  expect(skillsShown(played)).toEqual([
    { competency: 'asking', shown: 1, missed: 0, cells: ['leads-face-to-face'], run: 'played' },
    { competency: 'warmth', shown: 1, missed: 0, cells: ['leads-face-to-face'], run: 'played' },
  ]);
  expect(skillsShown({ ...SCENE, id: 'never-played' })).toEqual([]);
});

test('only what was finished is worth fetching', () => {
  take('finished', { one: 'good' });
  const things = [
    { kind: 'quiz', id: 'finished' },
    { kind: 'quiz', id: 'untouched' },
    { kind: 'role-play', id: 'finished' },
  ] as const;

  expect(practised(things)).toEqual([{ kind: 'quiz', id: 'finished' }]);
});
