import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { mergeLatest } from '../storage/merge.ts';
import { saved } from '../storage/saved.ts';
import { textsSchema, withText, type Texts } from '../storage/written.ts';

/** What somebody wrote into a worksheet, by the name of the box (see `engine.ts`). */
export interface SheetFacts {
  texts: Texts;
}

const EMPTY: SheetFacts = { texts: {} };

/** How it is saved. */
export const worksheetFormat: Format<SheetFacts> = {
  schema: v.object({ texts: textsSchema }),
  migrations: [],
  merge: (one, other) => ({ texts: mergeLatest(one.texts, other.texts) }),
};

/**
 * @param id of a worksheet, or of one that is kept for an interview (see `interview/engine.ts`)
 * @returns what is kept of it
 */
export const worksheetFacts = (id: string) => saved(`worksheet:${id}`, EMPTY, worksheetFormat);

/** Keeps what stands in one box; `now` is an ISO time. */
export function keepBox(id: string, box: string, text: string, now: string): void {
  worksheetFacts(id).update((facts) => {
    const texts = withText(facts.texts, box, text, now);
    return texts === facts.texts ? facts : { texts };
  });
}

/** Empties several boxes at once, or writes their texts again. */
export function keepBoxes(id: string, boxes: Readonly<Record<string, string>>, now: string): void {
  worksheetFacts(id).update(({ texts }) => ({
    texts: Object.entries(boxes).reduce(
      (changed, [box, text]) => withText(changed, box, text, now),
      texts,
    ),
  }));
}
