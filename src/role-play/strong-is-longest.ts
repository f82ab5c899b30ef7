import type { Turn } from './schema.ts';

/** @returns whether a learner who always takes the longest reply would choose well at a turn. */
export function strongIsLongest({ replies }: Pick<Turn, 'replies'>): boolean {
  const most = Math.max(...replies.map(({ text }) => text.length));
  return replies.some(({ verdict, text }) => verdict === 'strong' && text.length === most);
}
