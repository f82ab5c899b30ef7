/**
 * Calls for a fresh look whenever somebody comes back to a tab that stayed open: a day may have begun meanwhile, and what
 * counts from today is different then.
 * @returns ends it
 */
export function whenSeenAgain(look: () => void): () => void {
  const lookIfSeen = () => {
    if (document.visibilityState === 'visible') look();
  };
  document.addEventListener('visibilitychange', lookIfSeen);
  return () => document.removeEventListener('visibilitychange', lookIfSeen);
}
