import * as v from 'valibot';

// Migrations are never edited once released: data in the wild depends on them. So each knows the shape that it
// was written for, and does not share it with today's.

const ratingsV1 = v.record(v.string(), v.string());
const factsV1 = v.object({
  draft: ratingsV1,
  taken: v.array(v.object({ at: v.string(), ratings: ratingsV1 })),
});

/**
 * Version 1 had one check in hand and a list of finished ones; now each is a sheet. Ids are made from what is there,
 * so that two copies of the same data become the same sheets.
 * @throws when the data is not of version 1
 */
export function makeSheets(data: unknown): unknown {
  const { draft, taken } = v.parse(factsV1, data);
  const answers = (ratings: v.InferOutput<typeof ratingsV1>, at: string) =>
    Object.fromEntries(Object.entries(ratings).map(([id, value]) => [id, { value, at }]));
  const inHand =
    Object.keys(draft).length > 0
      ? [{ id: 'v1-draft', begun: '', done: null, gone: null, answers: answers(draft, '') }]
      : [];
  const finished = taken.map(({ at, ratings }, index) => {
    // Two checks can bear the same time where clocks were set back.
    const before = taken.slice(0, index).filter((other) => other.at === at).length;
    const id = before === 0 ? `v1-${at}` : `v1-${at}-${before}`;
    return { id, begun: at, done: at, gone: null, answers: answers(ratings, at) };
  });
  return {
    sheets: [...finished, ...inHand].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  };
}
