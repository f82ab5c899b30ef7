import { expect, test } from './test.ts';
import { Key } from './person.ts';

test('a newcomer finds the way into a lesson, marks it as read, and it is so after a reload', async ({
  person,
}) => {
  await person.open('/');
  await person.click('link', 'My interview is soon');
  await person.find('heading', 'If your interview is soon');
  expect(await person.place()).toBe('/lessons/start-here/#if-your-interview-is-soon');
  await person.press('I have read this');
  const pressed = async () =>
    (await person.find('button', 'I have read this')).getAttribute('aria-pressed');
  await person.until(async () => (await pressed()) === 'true', 'The lesson is not marked.');
  await person.reload();
  await person.until(async () => (await pressed()) === 'true', 'The mark did not stay.');
  await person.open('/progress/');
  await person.sees('✓ read');
});

test('a chosen theme stays, on every page', async ({ person }) => {
  const paper = () => person.run<string>('return getComputedStyle(document.body).backgroundColor');
  await person.open('/');
  const before = await paper();
  await (await person.find('choice', /^Theme/)).sendKeys('Dark');
  await person.until(async () => (await paper()) !== before, 'The page is not dark.');
  const dark = await paper();
  await person.open('/lessons/');
  expect(await paper()).toBe(dark);
});

test('in a narrow window the menu opens, closes with Escape, and leads on', async ({ person }) => {
  await person.open('/');
  expect(await person.widen(390)).toBeLessThan(500);
  expect(await person.all('link', 'Checklists')).toEqual([]);
  await person.press('Menu');
  await person.find('link', 'Checklists');
  await person.type(Key.ESCAPE);
  await person.until(
    async () => (await person.all('link', 'Checklists')).length === 0,
    'The menu stays open.',
  );
  await person.press('Menu');
  await person.click('link', 'Checklists');
  await person.find('heading', 'Checklists');
});

test('of the choices in a lesson one is open at a time', async ({ person }) => {
  await person.open('/lessons/build-your-stories/');
  const open = () =>
    person.run<number>('return document.querySelectorAll("details.ask-choice[open]").length');
  const choices = await person.run<number>(
    'return document.querySelectorAll("details.ask-choice").length',
  );
  expect(choices).toBeGreaterThan(1);
  for (const place of [0, 1]) {
    await person.run(
      'document.querySelectorAll("details.ask-choice > summary")[arguments[0]].click()',
      place,
    );
    await person.until(async () => (await open()) === 1, 'More than one is open, or none.');
  }
});
