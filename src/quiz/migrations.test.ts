import { describe, expect, test } from 'vitest';
import { fakeStorage, freshPage } from '../../tests/unit/fake-browser.ts';

const KEY = 'final-say:quiz:get-the-offer';

/** What version 1 of the course has left on devices, letter by letter. Never edit these. */
const V1 = {
  nothing: '{"version":1,"data":{"current":null,"finished":[]}}',
  midway:
    '{"version":1,"data":{"current":{"seed":7,"answers":[{"question":"the-day-after","choices":["no-hurry","glad-of-an-offer"]}]},"finished":[]}}',
  finishedAndMidway:
    '{"version":1,"data":{"current":{"seed":9,"answers":[]},"finished":[' +
    '{"seed":5,"answers":[{"question":"the-last-line","choices":["want-this-job"]}],"at":"2026-11-20T18:10:00.000Z"},' +
    '{"seed":6,"answers":[],"at":"2026-11-21T07:00:00.000Z"}]}}',
};

/** Opens a page on a device where this has been saved. */
async function openPage(text: string) {
  const real = fakeStorage({ [KEY]: text });
  const { notices } = freshPage(() => real);
  const { attemptInHand, keepAnswer, quizFacts } = await import('./store.ts');
  return { real, notices, attemptInHand, keepAnswer, store: quizFacts('get-the-offer').store };
}

describe('a quiz from before answers had a time', () => {
  test('nothing stays nothing', async () => {
    const { store, notices } = await openPage(V1.nothing);

    expect(store.get()).toEqual({ begun: [], finished: [], drafts: {} });
    expect(notices).toEqual([]);
  });

  test('an attempt that was left midway goes on, with every answer', async () => {
    const { store, attemptInHand, notices } = await openPage(V1.midway);

    expect(attemptInHand(store.get())).toEqual({
      seed: 7,
      startedAt: '1970-01-01T00:00:00.000Z',
      answers: [
        {
          question: 'the-day-after',
          choices: ['no-hurry', 'glad-of-an-offer'],
          go: 1,
          sure: null,
          at: '1970-01-01T00:00:00.000Z',
          points: null,
        },
      ],
    });
    expect(notices).toEqual([]);
  });

  test('finished attempts keep their day, and the one in hand is newer than they', async () => {
    const { store, attemptInHand } = await openPage(V1.finishedAndMidway);

    expect(store.get().finished).toEqual([
      {
        seed: 5,
        startedAt: '2026-11-20T18:10:00.000Z',
        at: '2026-11-20T18:10:00.000Z',
        answers: [
          {
            question: 'the-last-line',
            choices: ['want-this-job'],
            go: 1,
            sure: null,
            at: '2026-11-20T18:10:00.000Z',
            points: null,
          },
        ],
      },
      {
        seed: 6,
        startedAt: '2026-11-21T07:00:00.000Z',
        at: '2026-11-21T07:00:00.000Z',
        answers: [],
      },
    ]);
    expect(attemptInHand(store.get())?.seed).toBe(9);
  });

  test('is saved as version 2 with the next answer, and nothing is lost', async () => {
    const { real, store, keepAnswer } = await openPage(V1.finishedAndMidway);
    expect(real.getItem(KEY)).toBe(V1.finishedAndMidway);

    keepAnswer('get-the-offer', {
      question: 'the-last-line',
      choices: ['better-people'],
      go: 1,
      sure: 'sure',
      at: '2026-12-01T09:00:00.000Z',
      points: 1,
    });

    expect(JSON.parse(real.getItem(KEY) ?? '')).toEqual({ version: 2, data: store.get() });
    expect(store.get().finished).toHaveLength(2);
    expect(store.get().begun[0]?.answers).toHaveLength(1);
  });

  test.each([
    ['nothing', '{"version":1,"data":null}'],
    ['without finished attempts', '{"version":1,"data":{"current":null}}'],
    [
      'an answer without choices',
      '{"version":1,"data":{"current":{"seed":1,"answers":[{"question":"a"}]},"finished":[]}}',
    ],
    ['cut short', '{"version":1,"data":{"current":null,"finis'],
  ])('that cannot be read (%s) is put aside', async (_, text) => {
    const { real, store, notices } = await openPage(text);

    expect(store.get()).toEqual({ begun: [], finished: [], drafts: {} });
    expect(real.getItem('final-say:rescue:quiz:get-the-offer:1')).toBe(text);
    expect(notices).toMatchObject([{ kind: 'unreadable', key: KEY }]);
  });
});

test('a version 2 text with a time that is none is put aside, as it would spoil what is computed from it', async () => {
  const text =
    '{"version":2,"data":{"begun":[{"seed":1,"startedAt":"some day","answers":[]}],"finished":[],"drafts":{}}}';
  const { real, store } = await openPage(text);

  expect(store.get().begun).toEqual([]);
  expect(real.getItem('final-say:rescue:quiz:get-the-offer:1')).toBe(text);
});
