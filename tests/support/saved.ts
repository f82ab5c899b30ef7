import type { BrowserContext } from '@playwright/test';

/** What somebody has saved who has done a little of everything. The texts are frozen: they are in the wild. */
export const SAVED: Readonly<Record<string, string>> = {
  'final-say:lesson:start-here': '{"version":1,"data":{"readAt":"2026-11-20T18:00:00.000Z"}}',
  'final-say:note:get-the-offer:my-reason':
    '{"version":1,"data":{"boxes":{"text":{"text":"Nobody works alone at night.","at":"2026-11-20T18:05:00.000Z"}}}}',
  'final-say:quiz:get-the-offer':
    '{"version":1,"data":{"current":{"seed":7,"answers":[]},"finished":[{"seed":5,"answers":[{"question":"a-question-that-is-gone","choices":["x"]}],"at":"2026-11-20T18:10:00.000Z"}]}}',
  'final-say:role-play:told-no-in-the-room':
    '{"version":1,"data":{"current":{"edition":1,"seed":12,"replies":[]},"finished":[{"edition":1,"seed":3,"replies":["a-reply-that-is-gone"],"at":"2026-11-20T18:20:00.000Z"}]}}',
  'final-say:self-assessment:readiness':
    '{"version":1,"data":{"draft":{"three-needs":"yes"},"taken":[{"at":"2026-11-20T18:30:00.000Z","ratings":{"three-needs":"partly"}}]}}',
  'final-say:self-assessment:nerves':
    '{"version":2,"data":{"sheets":[{"id":"2026-11-20T18:31:00.000Z-a","begun":"2026-11-20T18:31:00.000Z","done":"2026-11-20T18:35:00.000Z","gone":null,"answers":{"sleep-badly":{"value":"often","at":"2026-11-20T18:31:00.000Z"},"a-statement-that-is-gone":{"value":"often","at":"2026-11-20T18:31:00.000Z"},"plan.if":{"value":"it is noon","at":"2026-11-20T18:36:00.000Z"},"plan.then":{"value":"breathe out","at":"2026-11-20T18:36:00.000Z"}}}]}}',
  'final-say:self-assessment:debrief':
    '{"version":2,"data":{"sheets":[{"id":"2026-11-20T18:32:00.000Z-b","begun":"2026-11-20T18:32:00.000Z","done":null,"gone":null,"answers":{"employer":{"value":"Lind’s","at":"2026-11-20T18:32:00.000Z"}}},{"id":"2026-11-20T18:33:00.000Z-c","begun":"2026-11-20T18:33:00.000Z","done":null,"gone":"2026-11-20T18:34:00.000Z","answers":{}}]}}',
  'final-say:checklist:the-day-before':
    '{"version":1,"data":{"ticks":{"charge":"2026-11-20T18:40:00.000Z"}}}',
  'final-say:checklist:the-day-before:mi8x2k9c-1xq3f7a':
    '{"version":3,"data":{"ticks":{"sleep":"2026-11-20T18:42:00.000Z","own-mi8x2kaa-9q":"2026-11-20T18:43:00.000Z"},"unticked":{},"hidden":{"test-the-call":{"hidden":true,"at":"2026-11-20T18:44:00.000Z"}},"own":{"own-mi8x2kaa-9q":{"text":"Ring Sam","at":"2026-11-20T18:41:00.000Z"}},"texts":{"notes":{"text":"Bus 12","at":"2026-11-20T18:45:00.000Z"}}}}',
  'final-say:worksheet:story-bank':
    '{"version":1,"data":{"texts":{"headline.1":{"text":"I kept the cold room going.","at":"2026-11-20T18:46:00.000Z"}}}}',
  'final-say:worksheet:story-bank:mi8x2k9c-1xq3f7a':
    '{"version":1,"data":{"texts":{"headline.1":{"text":"","at":"2026-11-20T18:47:00.000Z"}}}}',
  'final-say:interviews:mine':
    '{"version":1,"data":{"interviews":{"mi8x2k9c-1xq3f7a":{"employer":"Lind’s bakery","role":"Baker","date":"2027-03-04","at":"2026-11-20T18:40:30.000Z","gone":false}}}}',
  'final-say:theme': 'dark',
  'final-say:slash-key': 'off',
};

/** Fills storage before any page runs. */
export async function fillStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript((saved) => {
    // The empty page before the first one has no storage in Firefox.
    if (!location.protocol.startsWith('http')) return;
    for (const [key, text] of Object.entries(saved)) localStorage.setItem(key, text);
  }, SAVED);
}

const aWeekBefore = (day: number, minute: number) =>
  new Date(day - 7 * 24 * 60 * 60 * 1000 + minute * 60_000).toISOString();

const REVIEWED = 'final-say:quiz:get-the-offer';

/** What is kept of a quiz of a week before: one question missed, one guessed, one known. */
export function reviewAttempt(day = Date.now()): Record<string, string> {
  const answer = (
    question: string,
    choice: string,
    sure: string,
    points: number,
    minute: number,
  ) => ({
    question,
    choices: [choice],
    go: 1,
    sure,
    at: aWeekBefore(day, minute),
    points,
  });
  const attempt = {
    seed: 5,
    startedAt: aWeekBefore(day, 0),
    at: aWeekBefore(day, 4),
    answers: [
      answer('the-same-boxes', 'love-sorting', 'sure', 0, 1),
      answer('a-quiet-close', 'hope-you-choose-me', 'guess', 1, 2),
      answer('the-last-line', 'better-people', 'think', 1, 3),
    ],
  };
  const data = { begun: [], finished: [attempt], drafts: {} };
  return { [REVIEWED]: JSON.stringify({ version: 2, data }) };
}

/** Fills storage with that quiz. Once, before any page runs. */
export async function fillReview(context: BrowserContext, day?: number): Promise<void> {
  await context.addInitScript((saved) => {
    // Frames that axe opens have no storage.
    if (!location.protocol.startsWith('http')) return;
    for (const [key, text] of Object.entries(saved))
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
  }, reviewAttempt(day));
}
