import * as v from 'valibot';

// Migrations are never edited once released: data in the wild depends on them. So each knows the shape that it
// was written for, and does not share it with today's.

const runV1 = v.looseObject({ replies: v.array(v.string()) });
const playsV1 = v.object({ current: v.nullable(runV1), finished: v.array(runV1) });

/** Version 1 had one level only, which is now called even. @throws when the data is not of version 1 */
export function addLevel(data: unknown): unknown {
  const { current, finished } = v.parse(playsV1, data);
  const withLevel = (run: v.InferOutput<typeof runV1>) => ({ ...run, level: 'even' });
  return { current: current && withLevel(current), finished: finished.map(withLevel) };
}
