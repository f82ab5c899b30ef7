import { drawSeed, now } from '../ui/chance.ts';

/** @returns an id for a new sheet, which no other device draws. */
export const newSheetId = (): string => `${now()}-${drawSeed().toString(36)}`;
