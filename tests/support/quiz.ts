import type { Page } from '@playwright/test';

/** How questions that are answered by choosing begin what they ask for. */
const CHOICES = {
  'one-right': 'Choose one.',
  'several-right': 'Choose all',
  'weak-sentence': 'Choose the sentence',
} as const;

export type KindOnPage = keyof typeof CHOICES | 'order' | 'sort' | 'say';

/** Whether a question of this kind is answered by choosing among lines. */
export const isChoice = (kind: KindOnPage): kind is keyof typeof CHOICES => kind in CHOICES;

/** @returns how the question that is shown is answered. */
export async function kindOf(page: Page): Promise<KindOnPage> {
  const hint = page.getByText(
    /^(Choose one\.|Choose all|Choose the sentence|Put these|Choose a group|Say it aloud, or write it down\. Then)/,
  );
  const text = (await hint.textContent()) ?? '';
  if (text.startsWith('Put these')) return 'order';
  if (text.startsWith('Choose a group')) return 'sort';
  if (text.startsWith('Say it')) return 'say';
  const kinds = Object.keys(CHOICES) as (keyof typeof CHOICES)[];
  return kinds.find((kind) => text.startsWith(CHOICES[kind]))!;
}

/** Answers the question that is shown, whatever its kind: the first choice, the order as it stands, the first group. */
export async function answerOne(page: Page, sure = 'I think so'): Promise<KindOnPage> {
  const kind = await kindOf(page);
  if (isChoice(kind)) await page.getByRole('radio').or(page.getByRole('checkbox')).first().check();
  if (kind === 'sort') {
    const radios = page.getByRole('radio', { name: 'Warm and true' });
    for (const radio of await radios.all()) await radio.check();
  }
  if (kind === 'say') {
    await page.getByRole('button', { name: 'I said it aloud' }).click();
    await page.getByRole('button', { name: 'That is my mark' }).click();
  } else {
    await page.getByRole('button', { name: sure }).click();
  }
  return kind;
}

/** Goes on after the feedback. */
export const goOn = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(Next question|See how it went)$/ }).click();

export const VERDICT = /^(Yes\.|Partly\.|Not quite\.|By your own mark)/;

/** Answers all that is asked, the second time included. @returns how many answers that took */
export async function answerAll(
  page: Page,
  each?: (kind: KindOnPage) => Promise<void>,
): Promise<number> {
  const end = page.getByRole('heading', { name: /^\d of \d right$/ });
  for (let answers = 0; answers < 20; answers += 1) {
    if (await end.isVisible()) return answers;
    const kind = await answerOne(page);
    await page.getByText(VERDICT).waitFor();
    await each?.(kind);
    await goOn(page);
    await end
      .or(page.getByText(/^How sure are you|^Your words$/))
      .first()
      .waitFor();
  }
  throw new Error('The quiz has no end.');
}
