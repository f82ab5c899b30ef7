import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { colour } from './colours.ts';
import { APPLE_ICON, drawIcon, ICONS, type Icon } from './icons.ts';

async function pixelsOf(icon: Icon) {
  const { data, info } = await sharp(await drawIcon(icon))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 4).subarray(0, 4)];
  return { at, ...info };
}

/** The colour of the paper, as red, green, blue. */
const paper = colour('paper', 'light')
  .match(/[\da-f]{2}/gi)!
  .map((part) => parseInt(part, 16));

describe.each([...ICONS, APPLE_ICON])('$name', (icon) => {
  test('is as large as it says', async () => {
    const { width, height } = await pixelsOf(icon);
    expect([width, height]).toEqual([icon.size, icon.size]);
  });

  test('has the ground that its purpose needs', async () => {
    const { at } = await pixelsOf(icon);
    const corner = at(1, 1);
    if (icon.purpose === 'monochrome') expect(corner[3]).toBe(0);
    else expect(corner).toEqual([...paper, 255]);
  });
});

test('a mark that a device cuts stays inside of the circle that it keeps', async () => {
  const icon = ICONS.find(({ purpose }) => purpose === 'maskable')!;
  const { at, width, height } = await pixelsOf(icon);
  const outside: number[][] = [];
  for (let y = 0; y < height; y += 4)
    for (let x = 0; x < width; x += 4)
      if (Math.hypot(x - width / 2, y - height / 2) > width * 0.4) outside.push(at(x, y));
  expect(outside.length).toBeGreaterThan(1000);
  for (const pixel of outside) expect(pixel).toEqual([...paper, 255]);
});

test('a colour that is not there stops the build', () => {
  expect(() => colour('no-such-colour', 'dark')).toThrow('no-such-colour');
});
