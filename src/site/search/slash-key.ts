import { PREFIX } from '../../storage/prefix.ts';
import { hasKey } from '../has-saved.ts';

/** Whether / opens the search. A bare word: absent where it does, as nothing was chosen. */
export const SLASH_KEY = `${PREFIX}slash-key`;
export const OFF = 'off';

/** Where storage is blocked, the choice holds until the page is left. */
export const onThisPage = { slash: true };

/** @returns whether / opens the search */
export const slashOpensSearch = (): boolean =>
  onThisPage.slash && !hasKey((key) => key === SLASH_KEY);
