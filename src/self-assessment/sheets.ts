/**
 * What is kept of a self-assessment: sheets, as on paper. One sheet is one time that somebody filled it in, one
 * interview, one observer, or one job to weigh. A sheet in hand has no time of being done yet.
 */

/** What stands at one place of a sheet, as it was typed or chosen, and since when. */
export interface Answer {
  value: string;
  /** ISO time; empty where it is not known. */
  at: string;
}

export interface Sheet {
  id: string;
  /** When it was begun, as ISO time; empty where that is not known. */
  begun: string;
  /** When it was finished. */
  done: string | null;
  /** When it was taken away. Then nothing of it is kept but this, so that another copy does not bring it back. */
  gone: string | null;
  answers: Record<string, Answer>;
}

export interface AssessmentFacts {
  sheets: Sheet[];
}

/** What stands on a sheet, by place. */
export type Answers = Readonly<Record<string, string>>;

/** The most that is kept of one text. */
export const MAX_TEXT = 4000;

/** @returns what stands on a sheet, without the times. */
export function answersOf(sheet: Sheet | undefined): Answers {
  const entries = Object.entries(sheet?.answers ?? {});
  return Object.fromEntries(entries.map(([id, { value }]) => [id, value]));
}

/** @returns the sheets that are there, in the order in which they were begun. */
export const sheetsOf = ({ sheets }: AssessmentFacts): Sheet[] =>
  sheets.filter(({ gone }) => gone === null).sort((a, b) => compare(a.begun, b.begun));

/** @returns the finished sheets, the oldest first. */
export const finishedSheets = (facts: AssessmentFacts): Sheet[] =>
  sheetsOf(facts)
    .filter(({ done }) => done !== null)
    .sort((a, b) => compare(a.done ?? '', b.done ?? ''));

/** @returns the sheet in hand: of those that are not finished, the one begun last. */
export const sheetInHand = (facts: AssessmentFacts): Sheet | undefined =>
  sheetsOf(facts).findLast(({ done }) => done === null);

/** Writes one answer on a sheet, which is begun by it where it is not there yet. */
export function withAnswer(
  facts: AssessmentFacts,
  sheet: string,
  item: string,
  value: string,
  at: string,
): AssessmentFacts {
  const known = facts.sheets.find(({ id }) => id === sheet);
  if (known?.gone) return facts;
  const { answers, ...rest } = known ?? { ...EMPTY_SHEET, id: sheet, begun: at };
  const written = {
    ...rest,
    answers: { ...answers, [item]: { value: value.slice(0, MAX_TEXT), at } },
  };
  return replaced(facts, written);
}

/** Calls a sheet finished. A sheet that was finished before keeps its day. */
export function finished(facts: AssessmentFacts, sheet: string, at: string): AssessmentFacts {
  const known = facts.sheets.find(({ id }) => id === sheet);
  return known && !known.gone ? replaced(facts, { ...known, done: known.done ?? at }) : facts;
}

/** Takes a sheet away, with all that stood on it. */
export function removed(facts: AssessmentFacts, sheet: string, at: string): AssessmentFacts {
  const known = facts.sheets.find(({ id }) => id === sheet);
  return known && !known.gone ? replaced(facts, { ...known, answers: {}, gone: at }) : facts;
}

/**
 * Adds up two copies: every sheet that one of them has; on a sheet that both have, the later answer at each place.
 * What was taken away in one copy stays away.
 */
export function mergeAssessments(one: AssessmentFacts, other: AssessmentFacts): AssessmentFacts {
  const merged = new Map<string, Sheet>();
  for (const sheet of [...one.sheets, ...other.sheets]) {
    const known = merged.get(sheet.id);
    merged.set(sheet.id, known ? mergeSheets(known, sheet) : sheet);
  }
  return { sheets: inOrderOfIds([...merged.values()]) };
}

const EMPTY_SHEET = { done: null, gone: null, answers: {} };

function mergeSheets(one: Sheet, other: Sheet): Sheet {
  const gone = later(one.gone, other.gone);
  return {
    id: one.id,
    begun: one.begun < other.begun ? one.begun : other.begun,
    done: earlier(one.done, other.done),
    gone,
    answers: gone === null ? mergeAnswers(one.answers, other.answers) : {},
  };
}

function mergeAnswers(one: Sheet['answers'], other: Sheet['answers']): Sheet['answers'] {
  const merged = { ...one };
  for (const [id, answer] of Object.entries(other)) {
    const known = Object.hasOwn(merged, id) ? merged[id] : undefined;
    if (!known || isLater(answer, known)) merged[id] = answer;
  }
  return merged;
}

/** Of two answers of the same moment, the order of their letters decides, so that both copies agree. */
const isLater = (one: Answer, other: Answer) =>
  one.at === other.at ? one.value > other.value : one.at > other.at;

const later = (one: string | null, other: string | null) =>
  one === null || other === null ? (one ?? other) : one > other ? one : other;

const earlier = (one: string | null, other: string | null) =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;

function replaced({ sheets }: AssessmentFacts, sheet: Sheet): AssessmentFacts {
  return { sheets: inOrderOfIds([...sheets.filter(({ id }) => id !== sheet.id), sheet]) };
}

/** Sheets are always kept in this order, so that two copies which say the same are the same. */
const inOrderOfIds = (sheets: Sheet[]): Sheet[] => sheets.sort((a, b) => compare(a.id, b.id));

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
