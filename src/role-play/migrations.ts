import * as v from 'valibot';

// Migrations are never edited once released: data in the wild depends on them. So each knows the shape that it
// was written for, and does not share it with today's.

const runV1 = v.looseObject({ replies: v.array(v.string()) });
const playsV1 = v.object({ current: v.nullable(runV1), finished: v.array(runV1) });

const playsV2 = v.object({
  current: v.nullable(v.looseObject({ level: v.string() })),
  finished: v.array(v.looseObject({ level: v.string() })),
});

/** Version 1 had one level only, which is now called even. @throws when the data is not of version 1 */
export function addLevel(data: unknown): unknown {
  const { current, finished } = v.parse(playsV1, data);
  const withLevel = (run: v.InferOutput<typeof runV1>) => ({ ...run, level: 'even' });
  return { current: current && withLevel(current), finished: finished.map(withLevel) };
}

/**
 * Until version 2 nobody had anything to disclose, and a run in hand had no time.
 * @throws when the data is not of version 2
 */
export function addSituation(data: unknown): unknown {
  const { current, finished } = v.parse(playsV2, data);
  const withNone = (run: v.InferOutput<(typeof playsV2)['entries']['finished']>[number]) => ({
    ...run,
    situation: null,
  });
  return {
    current: current && withNone(current),
    currentAt: '',
    finished: finished.map(withNone),
  };
}
