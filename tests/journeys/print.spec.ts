import { PAGES } from '../support/pages.ts';
import { COURSE_TITLE } from '../support/course.ts';
import { flat, print } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

for (const format of ['A4', 'Letter'] as const) {
  test(`the checklist fits one side of ${format}, with its mark, a line for the interview, and all its items`, async ({
    page,
  }) => {
    await page.goto(PAGES.checklist);
    const items = await page.getByRole('checkbox').count();
    const { pages } = await print(page, format);
    expect(pages).toHaveLength(1);
    const text = flat(pages[0] ?? '');
    expect(text).toContain(COURSE_TITLE);
    expect(text).toContain('Interview:');
    expect(text).toContain('Charge your phone.');
    expect(text).toContain('Set your alarm, then rest.');
    expect(text).toContain('Notes');
    expect(text).not.toContain('Untick all');
    expect(items).toBe(16);
  });

  test(`the readiness check fits one side of ${format} as a form`, async ({ page }) => {
    await page.goto(PAGES['self-assessment']);
    const { pages } = await print(page, format);
    expect(pages).toHaveLength(1);
    expect(flat(pages.join(' '))).toContain('Not yet = 0, Partly = 1, Yes = 2');
  });

  test(`a lesson prints on ${format} with its answers on the last pages and nothing that only works on a screen`, async ({
    page,
  }) => {
    await page.goto(PAGES.lesson);
    const { pages } = await print(page, format);
    const text = flat(pages.join(' '));
    expect(text).toContain('You can only answer an offer that exists');
    // What is behind a lid on the screen is open on paper.
    expect(text).toContain('She asked about the hard part.');
    expect(text).toContain('Galperin');
    expect(text).not.toContain('Start the quiz');
    expect(text).not.toContain('Skip to the content');
    expect(pages.findIndex((one) => flat(one).includes('✓ Answer:'))).toBeGreaterThan(
      pages.findIndex((one) => flat(one).includes('Check yourself')),
    );
    expect(pages.length).toBeLessThanOrEqual(9);
  });
}

test('a tick is printed as a tick', async ({ page }) => {
  await page.goto(PAGES.checklist);
  expect(flat((await print(page, 'A4')).pages.join(' '))).not.toContain('✓');
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  expect(flat((await print(page, 'A4')).pages.join(' '))).toContain('✓');
});

test('the text of a scene prints with its numbers', async ({ page }) => {
  await page.goto(PAGES['role-play text']);
  const text = flat((await print(page, 'A4')).pages.join(' '));
  expect(text).toContain('go to 2');
  expect(text).toContain('The end:');
});

test('paper is light, whatever the theme', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Theme').selectOption('Dark');
  await page.emulateMedia({ media: 'print' });
  const colour = await page.evaluate(() => [
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(document.body).color,
  ]);
  expect(colour).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('no words are light on paper, where no background is printed behind them', async ({
  page,
  quiet,
}) => {
  test.slow();
  await page.emulateMedia({ media: 'print' });
  const light: string[] = [];
  for (const path of Object.values(PAGES)) {
    await page.goto(path);
    light.push(...(await page.evaluate(lightWords)).map((words) => `${path}: ${words}`));
  }
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('404')));
  expect(light).toEqual([]);
});

/** Runs in the page. @returns words that are seen and less than 4.5 times as dark as white paper */
function lightWords(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim();
    if (!words || !element?.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fill } = getComputedStyle(element);
    const [red = 0, green = 0, blue = 0] = (element.closest('svg') ? fill : color)
      .match(/[\d.]+/g)!
      .map(Number)
      .map((part) =>
        part / 255 <= 0.04 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
    const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    if (1.05 / (luminance + 0.05) < 4.5) found.push(words);
  }
  return found;
}
