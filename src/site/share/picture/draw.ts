import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { fonts } from './fonts.ts';
import { layout } from './layout.ts';
import { PICTURE_SIZE, type Picture } from './note.ts';

/** Few colours, as the pictures have few: a tenth of the bytes. */
const PNG = { palette: true, colours: 32, effort: 10 };

/**
 * @param cache a folder for pictures; one that is there already is not painted again
 * @returns what draws a picture as PNG
 */
export async function painter(cache: string): Promise<(picture: Picture) => Promise<Buffer>> {
  const options = { ...PICTURE_SIZE, fonts: await fonts() };
  mkdirSync(cache, { recursive: true });
  return async (picture) => {
    const svg = await satori(layout(picture), options);
    // The drawing says all that is to be painted, and how it was made: no other sign of what has changed is needed.
    const painted = [svg, JSON.stringify(PNG), JSON.stringify(sharp.versions)];
    const file = join(
      cache,
      `${createHash('sha256').update(painted.join('\n')).digest('hex')}.png`,
    );
    if (existsSync(file)) return readFileSync(file);
    const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
    // Another build may write the same at the same time.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, png);
    renameSync(own, file);
    return png;
  };
}
