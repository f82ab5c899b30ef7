import type { Page } from '@playwright/test';

/** Buttons that begin an exercise, whatever its kind. */
const BEGIN =
  /^(Start the (quiz|scene|check)|Start today’s review|Fill in a sheet|Write about an|Say what matters)/;

/** @returns whether the page had an exercise to begin; then it has begun. */
export async function begin(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: BEGIN }).first();
  if (!(await button.isVisible())) return false;
  await button.click();
  await button.waitFor({ state: 'hidden' });
  return true;
}

/** Opens every lid, ticks and chooses the first of each that can be, writes into every box, and gives one reply. */
export async function tryAll(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await main.evaluate((part) => {
    for (const lid of part.querySelectorAll('details')) lid.open = true;
  });
  for (const box of await main.getByRole('textbox').all())
    if (await isOpen(box))
      await box.fill((await box.getAttribute('type')) === 'date' ? '2026-03-04' : 'Some words');
  for (const role of ['checkbox', 'radio'] as const) {
    const first = main.getByRole(role).first();
    if ((await first.count()) > 0 && (await isOpen(first))) await first.check();
  }
  const reply = main.getByRole('list', { name: 'What do you say?' }).getByRole('button').first();
  if (await reply.isVisible()) await reply.click();
}

const isOpen = async (control: ReturnType<Page['locator']>): Promise<boolean> =>
  (await control.isVisible()) && (await control.isEditable());

/** Gives the first reply again and again until the scene is over. */
export async function playToTheEnd(page: Page): Promise<void> {
  const end = page.getByText('How it ended');
  const replies = page.getByRole('list', { name: 'What do you say?' }).getByRole('button');
  for (let turns = 1; turns < 40 && !(await end.isVisible()); turns += 1) {
    await replies.first().click();
    await end
      .or(page.getByRole('heading', { name: `Turn ${turns + 1}`, exact: true }))
      .first()
      .waitFor();
  }
}
