/** How hard a scene is. Apart from the schema, as the browser needs it too. */
export const LEVELS = ['warm', 'even', 'tough'] as const;
export type Level = (typeof LEVELS)[number];

export const DEFAULT_LEVEL: Level = 'even';

interface LevelWords {
  title: string;
  /** What the level changes, in one line. */
  change: string;
}

export const LEVEL_WORDS: Record<Level, LevelWords> = {
  warm: {
    title: 'Warm',
    change: 'They like you from the start. The coach speaks after every reply.',
  },
  even: {
    title: 'Even',
    change: 'They have not made up their mind. The coach speaks after every reply.',
  },
  tough: {
    title: 'Tough',
    change: 'They doubt you from the start. The coach waits until the end, unless you ask.',
  },
};

/** Where the interviewer starts, beside what the scene says. */
export const LEVEL_START: Record<Level, { offer: number; impression: number }> = {
  warm: { offer: 1, impression: 1 },
  even: { offer: 0, impression: 0 },
  tough: { offer: -1, impression: -1 },
};
