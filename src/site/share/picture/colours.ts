import { readFileSync } from 'node:fs';
import { colourIn } from '../../colour-in.ts';

/** Read as a file: pictures are drawn by the build, where a style sheet cannot be imported. */
const TOKENS = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');

/** @returns how a colour of the tokens looks in the light */
export const colour = (name: string): string => colourIn(TOKENS, name, 'light');
