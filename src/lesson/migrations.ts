/** How what older versions saved of a lesson is lifted. Never edited: such texts are out there. */

/** Version 1 had no time for a mark that was taken back, so two copies could not be told apart. */
export function addChangedAt(data: unknown): unknown {
  const { readAt } = data as { readAt: string | null };
  return { readAt, changedAt: readAt ?? '' };
}
