/** Browsers may clear what a website keeps when the device is short of room. They can be asked not to. */

// Not there where a page came without HTTPS.
const { storage } = navigator as { storage?: Partial<StorageManager> };

/** Asks. Some browsers pass the question on to the learner, others decide by themselves. */
export async function askToStay(): Promise<void> {
  if (await staysHere().catch(() => true)) return;
  // A browser that refuses is as it was before.
  await storage?.persist?.().catch(() => undefined);
}

/** @returns whether the browser has agreed; nothing where it cannot say */
export const staysHere = async (): Promise<boolean | undefined> => storage?.persisted?.();
