import { writeFile } from 'node:fs/promises';
import { PAGES } from '../../support/pages.ts';
import { reviewAttempt, SAVED } from '../../support/saved.ts';
import { HEARD } from './listening-site.ts';
import type { Person } from './person.ts';
import { expect, test } from './test.ts';

const save = (person: Person, saved: Readonly<Record<string, string>>) =>
  person.run(
    'for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(key, text)',
    saved,
  );

test('somebody who comes back with something of everything meets no error on any kind of page', async ({
  person,
}) => {
  await person.open('/about/');
  await save(person, SAVED);
  for (const path of Object.values(PAGES)) {
    await person.open(path);
    await person.find('heading', /./);
  }
});

test('an error on a page would be heard', async ({ person }) => {
  await person.open('/about/');
  await person.run('setTimeout(() => { throw new Error("a slip") })');
  const heard = () => person.run<string | null>(`return sessionStorage.getItem('${HEARD}')`);
  await person.until(async () => (await heard())?.includes('a slip') ?? false, 'It was not heard.');
  await person.run(`sessionStorage.removeItem('${HEARD}')`);
});

test('what was missed and guessed comes back in the review', async ({ person }) => {
  await person.open('/about/');
  await save(person, reviewAttempt());
  await person.open('/review/');
  await person.press('Start today’s review');
  await person.sees('Review 1 of 2');
  await person.sees(/You (missed|guessed) it last time\./);
});

test('a backup is made, and brought back after everything was erased', async ({ person }, info) => {
  await person.open('/checklists/the-day-before/');
  await person.click('checkbox', 'Charge your phone.');
  await person.sees('1 of 16 done');
  await person.open('/progress/');
  // The driver keeps no downloads: what would be saved is read where the page makes it.
  await person.run(
    'const make = URL.createObjectURL; URL.createObjectURL = (file) => { file.text().then((text) => { window.made = text; }); return make.call(URL, file); }',
  );
  await person.press('Download a backup');
  await person.until(() => person.run<boolean>('return Boolean(window.made)'), 'No file was made.');
  const file = info.outputPath('backup.json');
  await writeFile(file, await person.run<string>('return window.made'));

  await person.open('/about/privacy/');
  await person.press('Erase everything');
  await person.press('Erase it');
  await person.sees('Nothing of yours is kept');
  await person.open('/progress/');
  await (await person.find('file', /^Backup file/)).sendKeys(file);
  await person.sees('1 tick is new.');
  await person.press('Bring it in');
  await person.sees('The backup is in');
  await person.open('/checklists/the-day-before/');
  await person.sees('1 of 16 done');
  expect(await (await person.find('checkbox', 'Charge your phone.')).isSelected()).toBe(true);
});
