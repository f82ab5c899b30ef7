/** The checklist, without a screen. */

/** When each item was ticked: ISO times by item id. */
export type Ticks = Readonly<Record<string, string>>;

/** @returns the ticks with one item ticked at `now` (an ISO time), or no longer ticked. */
export function setTick(ticks: Ticks, item: string, ticked: boolean, now: string): Ticks {
  const { [item]: _, ...others } = ticks;
  return ticked ? { ...others, [item]: now } : others;
}

/** @returns how many of a list's items are ticked; ticks of items that are gone are not counted. */
export function countTicked(items: readonly string[], ticks: Ticks): number {
  return items.filter((item) => Object.hasOwn(ticks, item)).length;
}
