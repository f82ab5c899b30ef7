/** How what older versions saved of a checklist is lifted. Never edited: such texts are out there. */

/** Version 1 left no trace of a tick that was taken away, so an older copy would have brought it back. */
export function addUnticked(data: unknown): unknown {
  const { ticks } = data as { ticks: Record<string, string> };
  return { ticks, unticked: {} };
}

/** Version 2 knew only the items of the course, and no notes. */
export function addOwn(data: unknown): unknown {
  return { ...(data as object), hidden: {}, own: {}, texts: {} };
}
