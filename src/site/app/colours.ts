import tokens from '../../styles/tokens.css?raw';
import { colourIn, type Look } from '../colour-in.ts';

/** A colour of the tokens, for what stands outside of a page: the window around it, and icons. */
export const colour = (name: string, look: Look): string => colourIn(tokens, name, look);
