/** @returns the same text for the same data, in whatever order its fields were written. */
export function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** @returns whether two copies say the same. */
export const same = (one: unknown, other: unknown): boolean =>
  one === other || canonical(one) === canonical(other);
