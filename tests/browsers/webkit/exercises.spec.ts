import type { Person } from './person.ts';
import { expect, test } from './test.ts';

/** Answers the question that is shown, whatever its kind: the first choice, the order as it stands, the first group. */
async function answer(person: Person): Promise<void> {
  await person.sees(/How sure are you|Your words/);
  const text = await person.text();
  if (text.includes('I said it aloud')) {
    await person.press('I said it aloud');
    await person.press('That is my mark');
    return;
  }
  if (text.includes('Choose a group')) {
    for (const radio of await person.all('radio', 'Warm and true')) await person.touch(radio);
  } else if (!text.includes('Put these')) {
    const [choice] = [...(await person.all('radio', /./)), ...(await person.all('checkbox', /./))];
    await person.touch(choice!);
  }
  await person.press('I think so');
}

for (const quiz of ['get-the-offer', 'start-here']) {
  test(`the quiz ${quiz} can be answered to its end`, async ({ person }) => {
    await person.open(`/quizzes/${quiz}/`);
    await person.press('Start the quiz');
    const last = /^\d of \d right$/;
    for (let answers = 0; answers < 20; answers += 1) {
      await answer(person);
      await person.sees(/Yes\.|Partly\.|Not quite\.|By your own mark/);
      await person.press(/^(Next question|See how it went)$/);
      await person.until(
        async () =>
          (await person.all('heading', last)).length > 0 ||
          /How sure are you|Your words/.test(await person.text()),
        'The quiz does not go on.',
      );
      if ((await person.all('heading', last)).length > 0) break;
    }
    await person.find('heading', last);
    await person.reload();
    await person.sees(/\d of \d right/);
  });
}

test('a scene goes through the no to its end, with the keys 1 and 2, and is kept', async ({
  person,
}) => {
  await person.open('/role-plays/told-no-in-the-room/');
  await person.press('Start the scene');
  let heardNo = false;
  const hasEnded = async () => (await person.text()).includes('How it ended');
  for (let turn = 1; turn <= 25 && !(await hasEnded()); turn += 1) {
    await person.until(
      async () => (await person.focused()) === `Turn ${turn}`,
      `The focus is not on turn ${turn}.`,
    );
    heardNo ||= (await person.text()).includes('The offer is gone.');
    await person.type(turn % 2 === 0 ? '2' : '1');
    await person.until(
      async () => (await person.focused()) !== `Turn ${turn}`,
      `Turn ${turn} stays.`,
    );
  }
  expect(heardNo).toBe(true);
  await person.sees('You have found 1 of 5 endings.');
  await person.reload();
  await person.sees('Last time it ended with');
});

test('the readiness check leads to a map, which is kept', async ({ person }) => {
  await person.open('/self-assessments/readiness/');
  await person.press('Start the check');
  await person.sees('0 of 18 answered');
  for (const radio of await person.all('radio', 'Partly')) await person.touch(radio);
  await person.press('See my map');
  await person.find('heading', /^Your map on/);
  await person.reload();
  await person.press('See my last result');
  await person.find('heading', /^Your map on/);
});

test('ticks stay, can be taken away and brought back', async ({ person }) => {
  const isTicked = async () => (await person.find('checkbox', 'Charge your phone.')).isSelected();
  await person.open('/checklists/the-day-before/');
  await person.click('checkbox', 'Charge your phone.');
  await person.sees('1 of 16 done');
  await person.reload();
  await person.until(isTicked, 'The tick did not stay.');
  await person.press('Untick all');
  await person.sees('0 of 16 done');
  await person.press('Undo');
  await person.until(isTicked, 'The tick did not come back.');
});

test('an interview is named in a dialog, and a worksheet is kept for it and for none', async ({
  person,
}) => {
  const box = 'A problem that you solved';
  const written = async () => (await person.find('textbox', box)).getAttribute('value');
  await person.open('/worksheets/story-bank/');
  await person.write(box, 'The broken fridge');
  await person.press('Name an interview');
  await person.write('Employer', 'Lind');
  await person.press('Save');
  await person.until(
    async () => (await written()) === '',
    'The sheet of the interview is not new.',
  );
  await person.write(box, 'The wet floor');
  await person.reload();
  await person.until(async () => (await written()) === 'The wet floor', 'The words did not stay.');
  await (await person.find('choice', /^For which interview\?/)).sendKeys('None');
  await person.until(
    async () => (await written()) === 'The broken fridge',
    'The sheet for none is gone.',
  );
});
