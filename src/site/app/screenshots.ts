import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

export interface Screenshot {
  /** Of its file in `docs/screenshots/`, and of the one that is shipped; both without the ending. */
  name: string;
  formFactor: 'wide' | 'narrow';
  /** What it shows, in words. */
  label: string;
}

/** Pictures that a browser may show before it installs the course. `npm run screenshots` takes them anew. */
export const SCREENSHOTS: readonly Screenshot[] = [
  {
    name: 'home',
    formFactor: 'wide',
    label: 'The home page, with the map of the course',
  },
  {
    name: 'role-play',
    formFactor: 'wide',
    label: 'A role-play: the interviewer, what the coach says, and four replies',
  },
  {
    name: 'lesson-phone',
    formFactor: 'narrow',
    label: 'A lesson on a phone',
  },
];

const WEBP = { quality: 72 } as const;

/** The build runs in the project’s folder. */
const open = (name: string) =>
  sharp(readFileSync(join(process.cwd(), 'docs/screenshots', `${name}.png`)));

/** @returns a picture, made small */
export const shrink = ({ name }: Screenshot): Promise<Buffer> => open(name).webp(WEBP).toBuffer();

/** @returns its width and height, as a manifest gives them: “1280x860” */
export async function sizesOf({ name }: Screenshot): Promise<string> {
  const { width, height } = await open(name).metadata();
  return `${width}x${height}`;
}
