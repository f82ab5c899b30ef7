/** The checklist, without a screen. */

/** When each item was ticked: ISO times by item id. */
export type Ticks = Readonly<Record<string, string>>;

/** What was done to the items of a list. An item is in one of the two at most. */
export interface Marks {
  ticks: Ticks;
  /** When the tick was taken away. It is kept so that an older copy does not bring the tick back. */
  unticked: Ticks;
}

export const NO_MARKS: Marks = { ticks: {}, unticked: {} };

/** @returns when an item was last ticked or unticked; empty when it never was. */
export function lastChange({ ticks, unticked }: Marks, item: string): string {
  const [ticked, taken] = [timeOf(ticks, item), timeOf(unticked, item)];
  return ticked > taken ? ticked : taken;
}

/** @returns the marks with one item ticked at `now` (an ISO time), or no longer ticked. */
export function setTick(marks: Marks, item: string, ticked: boolean, now: string): Marks {
  const ticks = without(marks.ticks, item);
  const unticked = without(marks.unticked, item);
  return ticked
    ? { ticks: { ...ticks, [item]: now }, unticked }
    : { ticks, unticked: { ...unticked, [item]: now } };
}

/** Adds up two copies of one list: for each item, what was done last counts. */
export function mergeMarks(one: Marks, other: Marks): Marks {
  const ticks: Record<string, string> = {};
  const unticked: Record<string, string> = {};
  for (const item of Object.keys({
    ...one.ticks,
    ...one.unticked,
    ...other.ticks,
    ...other.unticked,
  })) {
    const [mine, theirs] = [lastChange(one, item), lastChange(other, item)];
    const at = mine > theirs ? mine : theirs;
    // Of a tick and an untick in the same moment, the tick counts: it is work that was done.
    const isTicked = [one, other].some((copy) => copy.ticks[item] === at);
    (isTicked ? ticks : unticked)[item] = at;
  }
  return { ticks, unticked };
}

/** @returns how many of a list's items are ticked; ticks of items that are gone are not counted. */
export function countTicked(items: readonly string[], ticks: Ticks): number {
  return items.filter((item) => Object.hasOwn(ticks, item)).length;
}

/** What somebody made of a list: items that do not apply to them, and items of their own. */
export interface Changes {
  hidden: Readonly<Record<string, { hidden: boolean }>>;
  /** Of their own items the texts, by id; one that was taken away again is empty. */
  own: Readonly<Record<string, { text: string }>>;
}

/** @returns whether an item was hidden as one that does not apply. */
export const isHidden = ({ hidden }: Pick<Changes, 'hidden'>, item: string): boolean =>
  Object.hasOwn(hidden, item) && hidden[item]?.hidden === true;

/** @returns somebody's own items, in the order in which they came: their ids begin with the time. */
export function ownItems({ own }: Pick<Changes, 'own'>): { id: string; text: string }[] {
  return Object.entries(own)
    .filter(([, { text }]) => text !== '')
    .map(([id, { text }]) => ({ id, text }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** @returns the ids of all items that are to be done: those of the list that apply, then their own. */
export function itemsToDo(items: readonly string[], changes: Changes): string[] {
  return [
    ...items.filter((item) => !isHidden(changes, item)),
    ...ownItems(changes).map(({ id }) => id),
  ];
}

/** @returns whether all that is to be done is ticked. A list of which nothing is left is not done. */
export function isComplete(items: readonly string[], list: Marks & Changes): boolean {
  const toDo = itemsToDo(items, list);
  return toDo.length > 0 && countTicked(toDo, list.ticks) === toDo.length;
}

const timeOf = (times: Ticks, item: string) =>
  Object.hasOwn(times, item) ? (times[item] ?? '') : '';

function without(times: Ticks, item: string): Ticks {
  const { [item]: _, ...others } = times;
  return others;
}
