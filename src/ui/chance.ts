/** @returns a new seed. Chance is drawn here, in the views, and handed down; engines have none of their own. */
export const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;

/** @returns the present moment as ISO text. Time, too, is handed down from the views. */
export const now = (): string => new Date().toISOString();
