import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/course/check.ts';
import { readContentFiles, type ContentFiles } from '../../src/course/content-files.ts';
import { formatProblems } from '../../src/course/problems.ts';

/** A whole course, as small as it can be. Each test below makes one mistake in it. */
/** A card for the tiny list, before its sections. */
const CARD = `card:
  - id: needs
    title: What they need
    side: 2
    lines: 2
    from:
      worksheet: tiny-sheet
      fields: [need]
sections:
`;

const MINI = readContentFiles(fileURLToPath(new URL('../fixtures/mini-course', import.meta.url)));

/** The small course with some words of one file replaced. */
function change(file: string, from: string | RegExp, to: string, files = MINI): ContentFiles {
  const before = files.get(file) ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not say ${from}: mend this test.`);
  return write(file, after, files);
}

/** The small course with one file added or written anew. */
const write = (file: string, text: string, files = MINI): ContentFiles =>
  new Map([...files, [file, text]]);

/** The small course without one file. */
const without = (gone: string): ContentFiles =>
  new Map([...MINI].filter(([file]) => file !== gone));

/** What an author is told: place, what is wrong, how to mend it. */
type Told = [place: string, message: string, hint?: string | undefined];

const check = (files: ContentFiles): Told[] =>
  checkContent(files, { minTurns: 3, smallLessons: true }).problems.map(
    ({ file, line, message, hint }): Told => {
      const place = line === undefined ? file : `${file}:${line}`;
      return hint === undefined ? [place, message] : [place, message, hint];
    },
  );

const YAML_HINT =
  'Check the indentation and the quotes around here. A text with a colon in it, or one that starts with * or &, needs quotes around it.';

test('a course without a mistake is let through', () => {
  expect(check(MINI)).toEqual([]);
});

test('it does not matter whether a file was written on Windows', () => {
  const files = new Map([...MINI].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));

  expect(check(files)).toEqual([]);
  expect(check(change('lessons/hello.mdx', 'E27', 'E72', files))).toEqual([
    [
      'lessons/hello.mdx:33',
      'This cites the source “E72”, which content/sources.yaml does not have.',
      'Did you mean “E01”?',
    ],
  ]);
});

describe('one file by itself', () => {
  test.each<[title: string, files: ContentFiles, ...told: Told[]]>([
    [
      'YAML that cannot be read is told with its line',
      change('quizzes/hello.yaml', 'ask: Question one?', 'ask: One: two?'),
      [
        'quizzes/hello.yaml:17',
        'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
        YAML_HINT,
      ],
    ],
    [
      'a field written twice is told',
      change('quizzes/hello.yaml', 'minutes: 1', 'minutes: 1\nminutes: 2'),
      ['quizzes/hello.yaml:14', 'This is not valid YAML: Map keys must be unique.', YAML_HINT],
    ],
    [
      'an empty file is told',
      write('checklists/tiny-list.yaml', ''),
      ['checklists/tiny-list.yaml', 'The file should be a group of fields.', 'It is empty now.'],
    ],
    [
      'a field that is missing is told',
      change('checklists/tiny-list.yaml', 'moment: The evening before\n', ''),
      ['checklists/tiny-list.yaml:1', '“moment” is missing.', 'Add it.'],
    ],
    [
      'a word that is missing is told, with the words to choose from',
      change('role-plays/tiny-scene.yaml', '        verdict: strong\n', ''),
      [
        'role-plays/tiny-scene.yaml:34',
        '“turns” › “open-talk” › “replies” › “want-it” › “verdict” is missing.',
        'Add it. One of: strong, fair, weak.',
      ],
    ],
    [
      'a field that does not belong is told, with the one that was probably meant',
      change('quizzes/hello.yaml', '        right: true', '        rigth: true'),
      [
        'quizzes/hello.yaml:23',
        '“questions” › “one” › “choices” › “a” › “rigth” is not a field that belongs here.',
        'Did you mean “right”?',
      ],
    ],
    [
      'a misspelt field that has to be there is told from both sides',
      change('quizzes/hello.yaml', 'minutes: 1', 'minuets: 1'),
      ['quizzes/hello.yaml:1', '“minutes” is missing.', 'Add it.'],
      [
        'quizzes/hello.yaml:13',
        '“minuets” is not a field that belongs here.',
        'Did you mean “minutes”?',
      ],
    ],
    [
      'a word in the place of a number is told',
      change('quizzes/hello.yaml', 'minutes: 1', 'minutes: one'),
      ['quizzes/hello.yaml:13', '“minutes” should be a number.', 'It is text now.'],
    ],
    [
      'one thing in the place of a list is told',
      change('lessons/bye.mdx', 'cells:\n  - offer-face-to-face', 'cells: offer-face-to-face'),
      ['lessons/bye.mdx:4', '“cells” should be a list.', 'It is text now.'],
    ],
    [
      'a text that is empty is told',
      change('quizzes/hello.yaml', 'ask: Question one?', 'ask: ""'),
      ['quizzes/hello.yaml:17', '“questions” › “one” › “ask”: this text is empty.'],
    ],
    [
      'a word that is not one of the known ones is told, with the nearest',
      change('role-plays/tiny-scene.yaml', 'verdict: strong', 'verdict: stong'),
      [
        'role-plays/tiny-scene.yaml:36',
        '“turns” › “open-talk” › “replies” › “want-it” › “verdict” is “stong”, which is not one of its words.',
        'Did you mean “strong”?',
      ],
    ],
    [
      'a word that is near none of the known ones is told, with what there is',
      change('role-plays/tiny-scene.yaml', 'move: coast', 'move: wait-and-see'),
      [
        'role-plays/tiny-scene.yaml:48',
        '“turns” › “open-talk” › “replies” › “not-sure” › “move” is “wait-and-see”, which is not one of its words.',
        'Known: pursue-offer, coast, give-evidence, claim-without-proof, ask-about-work, ask-what-worries-them, ask-for-terms, ask-for-advice, ask-for-leads, thank, keep-in-touch, listen, and 9 more.',
      ],
    ],
    [
      'a kind of question that does not exist is told, with the nearest',
      change('quizzes/hello.yaml', 'kind: one-right', 'kind: one-rigt'),
      [
        'quizzes/hello.yaml:16',
        '“questions” › “one” › “kind” is “one-rigt”, which is not one of its words.',
        'Did you mean “one-right”?',
      ],
    ],
    [
      'an id that could not be part of an address is told',
      change('quizzes/hello.yaml', 'id: five', 'id: Number Five'),
      [
        'quizzes/hello.yaml:74',
        '“questions” › “Number Five” › “id”: an id has lower-case letters, digits and single hyphens only.',
      ],
    ],
    [
      'a source without a proper number is told',
      change('sources.yaml', 'id: E01', 'id: F01'),
      ['sources.yaml:1', '“F01” › “id”: a source id is E and two or more digits, for example E27.'],
    ],
    [
      'a quiz that is too short is told',
      change('quizzes/hello.yaml', /  - id: five[^]*/, ''),
      ['quizzes/hello.yaml:14', '“questions”: a quiz has 5 to 8 questions.'],
    ],
  ])('%s', (_, files, ...told) => {
    expect(check(files)).toEqual(told);
  });

  test('a text that starts with an asterisk, as for emphasis, is told and does not stop the check', () => {
    // In YAML a word after an asterisk points at another place of the file.
    const files = change('lessons/bye.mdx', 'summary: A second lesson.', 'summary: *second*');

    expect(check(files)).toEqual([
      ['lessons/bye.mdx:3', expect.stringContaining('This is not valid YAML'), YAML_HINT],
    ]);
  });

  test('a misspelt field in one of a reply’s ways is told, with the one that was probably meant', () => {
    const ways =
      'to:\n          - whne: { has: [a] }\n            to: bad-end\n          - to: bad-end';
    const files = change('role-plays/tiny-scene.yaml', 'to: bad-end', ways);

    expect(check(files)).toEqual([
      [
        'role-plays/tiny-scene.yaml:81',
        '“turns” › “told-no” › “replies” › “not-fair” › “to” › number 1 › “whne” is not a field that belongs here.',
        'Did you mean “when”?',
      ],
    ]);
  });
});

describe('files and folders', () => {
  const TINY_LIST = MINI.get('checklists/tiny-list.yaml') ?? '';

  test.each<[title: string, files: ContentFiles, ...told: Told[]]>([
    [
      'a file name with capital letters is told',
      write('checklists/Tiny-List.yaml', TINY_LIST),
      [
        'checklists/Tiny-List.yaml',
        '“Tiny-List” cannot be an id: its page would not be found.',
        'Use lower-case letters, digits and single hyphens.',
      ],
    ],
    [
      'a folder that does not exist is told, with the one that was probably meant',
      write('checklist/tiny-list.yaml', TINY_LIST),
      [
        'checklist/tiny-list.yaml',
        'There is no kind of content called “checklist”.',
        'Did you mean “checklists”?',
      ],
    ],
    [
      'a file of another type is told',
      write('quizzes/more.yml', 'title: More'),
      [
        'quizzes/more.yml',
        'A quiz is a file like content/quizzes/its-id.yaml.',
        'Rename or move this file.',
      ],
    ],
    [
      'a folder in a folder is told',
      write('checklists/old/tiny-list.yaml', TINY_LIST),
      [
        'checklists/old/tiny-list.yaml',
        'A checklist is a file like content/checklists/its-id.yaml.',
        'Rename or move this file.',
      ],
    ],
    [
      'a day that is none is told',
      change('changes.yaml', '2026-11-23', '23 November'),
      ['changes.yaml:2', '“hello” › “date”: a day is written like 2026-11-25.'],
    ],
    [
      'an address of a change that is not one of the site is told',
      change('changes.yaml', '/lessons/hello/', 'https://example.org'),
      [
        'changes.yaml:5',
        '“hello” › “address”: an address here begins and ends with a slash, for example /lessons/.',
      ],
    ],
    [
      'a course without course.yaml is told',
      without('course.yaml'),
      ['course.yaml', 'This file is missing.', 'Every course has one.'],
    ],
    [
      'a course without sources.yaml is told',
      without('sources.yaml'),
      ['sources.yaml', 'This file is missing.', 'Every course has one.'],
    ],
    [
      'a lesson without frontmatter is told',
      write('lessons/bye.mdx', '## Bye\n\nBye.\n'),
      [
        'lessons/bye.mdx:1',
        'The lesson has no frontmatter.',
        'Start the file with ---, its fields, and --- again.',
      ],
    ],
  ])('%s', (_, files, ...told) => {
    expect(check(files)).toEqual(told);
  });
});

describe('ids', () => {
  const HINT = 'Things are found by their id, saved answers too. Rename the newer one.';

  test.each<[title: string, files: ContentFiles, ...told: Told[]]>([
    [
      'two choices of one question with one id are told',
      change('quizzes/hello.yaml', '- id: c', '- id: b'),
      ['quizzes/hello.yaml:28', 'Two things here have the id “b”: every choice has its own.', HINT],
    ],
    [
      'two questions with one id are told',
      change('quizzes/hello.yaml', '- id: two', '- id: one'),
      [
        'quizzes/hello.yaml:31',
        'Two things here have the id “one”: every question has its own.',
        HINT,
      ],
    ],
    [
      'two replies with one id are told, even in different turns',
      change('role-plays/tiny-scene.yaml', '- id: not-fair', '- id: not-sure'),
      [
        'role-plays/tiny-scene.yaml:73',
        'Two things here have the id “not-sure”: every reply has its own.',
        HINT,
      ],
    ],
    [
      'an ending with the id of a turn is told',
      change('role-plays/tiny-scene.yaml', /bad-end/g, 'last-word'),
      [
        'role-plays/tiny-scene.yaml:126',
        'Two things here have the id “last-word”: every turn or ending has its own.',
        HINT,
      ],
    ],
    [
      'two statements with one id are told',
      change('self-assessments/tiny-check.yaml', '- id: two', '- id: one'),
      [
        'self-assessments/tiny-check.yaml:19',
        'Two things here have the id “one”: every statement has its own.',
        HINT,
      ],
    ],
    [
      'two items of a checklist with one id are told',
      change('checklists/tiny-list.yaml', '- id: pack', '- id: read'),
      [
        'checklists/tiny-list.yaml:18',
        'Two things here have the id “read”: every item has its own.',
        HINT,
      ],
    ],
    [
      'two sources with one id are told',
      change('sources.yaml', 'id: E01', 'id: E27'),
      ['sources.yaml:11', 'Two things here have the id “E27”: every source has its own.', HINT],
    ],
  ])('%s', (_, files, ...told) => {
    expect(check(files)).toEqual(told);
  });

  test('choices of different questions may share an id', () => {
    expect(MINI.get('quizzes/hello.yaml')?.match(/- id: a\n/g)?.length).toBeGreaterThan(1);
  });
});

describe('what one file says of another', () => {
  test.each<[title: string, files: ContentFiles, ...told: Told[]]>([
    [
      'a quiz that does not exist is told, with the one that was probably meant',
      change('lessons/hello.mdx', 'quiz: hello', 'quiz: helo'),
      [
        'lessons/hello.mdx:19',
        'This names the quiz “helo”, which does not exist.',
        'Did you mean “hello”?',
      ],
    ],
    [
      'a quiz that belongs to another lesson is told',
      change('lessons/bye.mdx', 'quiz: bye', 'quiz: hello'),
      [
        'lessons/bye.mdx:11',
        'The quiz “hello” belongs to the lesson “hello”.',
        'A lesson and its quiz name each other.',
      ],
    ],
    [
      'a role-play that does not exist is told',
      change('lessons/hello.mdx', '- tiny-scene', '- tiny-scne'),
      [
        'lessons/hello.mdx:22',
        'This names the role-play “tiny-scne”, which does not exist.',
        'Did you mean “tiny-scene”?',
      ],
    ],
    [
      'a self-assessment that does not exist is told',
      change('lessons/hello.mdx', '- tiny-check', '- tiny-chek'),
      [
        'lessons/hello.mdx:24',
        'This names the self-assessment “tiny-chek”, which does not exist.',
        'Did you mean “tiny-check”?',
      ],
    ],
    [
      'a checklist that does not exist is told',
      change('lessons/hello.mdx', '- tiny-list', '- tiny-lst'),
      [
        'lessons/hello.mdx:26',
        'This names the checklist “tiny-lst”, which does not exist.',
        'Did you mean “tiny-list”?',
      ],
    ],
    [
      'a lesson that a checklist sends to and that does not exist is told',
      change('checklists/tiny-list.yaml', 'lesson: hello', 'lesson: hallo'),
      [
        'checklists/tiny-list.yaml:15',
        'This names the lesson “hallo”, which does not exist.',
        'Did you mean “hello”?',
      ],
    ],
    [
      'a worksheet that a card takes its words from and that does not exist is told',
      change('checklists/tiny-list.yaml', 'sections:\n', CARD.replace('tiny-sheet', 'tiny-shet')),
      [
        'checklists/tiny-list.yaml:14',
        'This names the worksheet “tiny-shet”, which does not exist.',
        'Did you mean “tiny-sheet”?',
      ],
    ],
    [
      'a field that a card takes its words from and that does not exist is told',
      change('checklists/tiny-list.yaml', 'sections:\n', CARD.replace('[need]', '[ned]')),
      [
        'checklists/tiny-list.yaml:15',
        'This names the field “ned”, which does not exist.',
        'Did you mean “need”?',
      ],
    ],
    [
      'a lesson that a worksheet belongs to and that does not exist is told',
      change('worksheets/tiny-sheet.yaml', 'lesson: hello', 'lesson: hallo'),
      [
        'worksheets/tiny-sheet.yaml:6',
        'This names the lesson “hallo”, which does not exist.',
        'Did you mean “hello”?',
      ],
    ],
    [
      'a lesson that a scene sends to and that does not exist is told',
      change('role-plays/tiny-scene.yaml', '- hello', '- hallo'),
      [
        'role-plays/tiny-scene.yaml:137',
        'This names the lesson “hallo”, which does not exist.',
        'Did you mean “hello”?',
      ],
    ],
    [
      'a lesson that an interview question sends to and that does not exist is told',
      change('questions/tiny-question.yaml', '- hello', '- hallo'),
      [
        'questions/tiny-question.yaml:22',
        'This names the lesson “hallo”, which does not exist.',
        'Did you mean “hello”?',
      ],
    ],
    [
      'a cell that does not exist is told, with the one that was probably meant',
      change('lessons/bye.mdx', '- offer-face-to-face', '- offer-face-to-fase'),
      [
        'lessons/bye.mdx:5',
        '“offer-face-to-fase” is not a cell of the map.',
        'Did you mean “offer-face-to-face”?',
      ],
    ],
    [
      'a cell deep in a file that does not exist is told',
      change('self-assessments/tiny-check.yaml', 'cell: leads-face-to-face', 'cell: leads-faces'),
      [
        'self-assessments/tiny-check.yaml:21',
        '“leads-faces” is not a cell of the map.',
        expect.stringContaining('Known: offer-pre-interview, leads-pre-interview'),
      ],
    ],
    [
      'a competency that does not exist is told, with the one that was probably meant',
      change('role-plays/tiny-scene.yaml', '- honesty', '- honestly'),
      [
        'role-plays/tiny-scene.yaml:92',
        'This names the competency “honestly”, which does not exist.',
        'Did you mean “honesty”?',
      ],
    ],
    [
      'a source that a question leans on and that does not exist is told',
      change('quizzes/hello.yaml', '- E27', '- E7'),
      [
        'quizzes/hello.yaml:19',
        'This names the source “E7”, which does not exist.',
        'Did you mean “E27”?',
      ],
    ],
  ])('%s', (_, files, ...told) => {
    expect(check(files)).toEqual(told);
  });

  test('a reference to a file with a mistake in it is not one more mistake', () => {
    const files = change('quizzes/hello.yaml', 'minutes: 1', 'minutes: one');

    expect(check(files).map(([place]) => place)).toEqual(['quizzes/hello.yaml:13']);
  });

  test('a lesson with a mistake in it still counts for the cells that it stands in', () => {
    const files = change('lessons/hello.mdx', 'minutes: 1', 'minutes: one');

    expect(check(files).map(([place]) => place)).toEqual(['lessons/hello.mdx:14']);
  });
});

describe('the text of a lesson', () => {
  test.each<[title: string, files: ContentFiles, ...told: Told[]]>([
    [
      'a link to a thing that does not exist is told, with the one that was probably meant',
      change(
        'lessons/bye.mdx',
        '\nBye.',
        '\n[Bye](/lessons/helo/#the-idea), [list](/checklists/tiny-list/), [all](/lessons/).',
      ),
      [
        'lessons/bye.mdx:16',
        'This links to the lesson “helo”, which does not exist.',
        'Did you mean “hello”?',
      ],
    ],
    [
      'a source that does not exist is told where it is cited',
      change('lessons/hello.mdx', '<Cite id="E27" />', '<Cite id="E28" />'),
      [
        'lessons/hello.mdx:33',
        'This cites the source “E28”, which content/sources.yaml does not have.',
        'Did you mean “E27”?',
      ],
    ],
    [
      'a component that does not exist is told, with the one that was probably meant',
      change('lessons/bye.mdx', '\nBye.', '\n<Revael>Bye.</Revael>'),
      ['lessons/bye.mdx:16', 'There is no component called <Revael>.', 'Did you mean “Reveal”?'],
    ],
    [
      'a list of boxes is told: it could not be ticked',
      change('lessons/bye.mdx', '\nBye.', '\n- [ ] Say bye.'),
      [
        'lessons/bye.mdx:16',
        'A task list cannot be ticked or read aloud here.',
        'Make it a checklist in content/checklists.',
      ],
    ],
    [
      'a second title is told',
      change('lessons/bye.mdx', '## The idea', '# The idea'),
      [
        'lessons/bye.mdx:14',
        'The page already has its title as the first heading.',
        'Start with ## here.',
      ],
    ],
    [
      'a style attribute is told',
      change('lessons/bye.mdx', '\nBye.', '\n<p style="color: red">Bye.</p>'),
      [
        'lessons/bye.mdx:16',
        'A style attribute would be refused by the site’s security policy.',
        'Use one of the components.',
      ],
    ],
  ])('%s', (_, files, ...told) => {
    expect(check(files)).toEqual(told);
  });

  test('a tag that goes over several lines is read like any other', () => {
    const files = change(
      'lessons/bye.mdx',
      '\nBye.',
      '\n<Cite\n  id="E28"\n/> <Revael\n  label="x" />',
    );

    expect(check(files).map(([, message]) => message)).toEqual([
      'There is no component called <Revael>.',
      'This cites the source “E28”, which content/sources.yaml does not have.',
    ]);
  });

  test('a source may be cited in single quotes, which MDX allows', () => {
    expect(check(change('lessons/hello.mdx', 'id="E27"', "id='E27'"))).toEqual([]);
  });
});

describe('the components of a lesson', () => {
  const inLesson = (text: string) => check(change('lessons/bye.mdx', '\nBye.', `\n${text}`));

  test.each<[title: string, text: string, ...told: Told[]]>([
    [
      'all of them are let through where they are used well',
      `<SayAloud seconds={60}>

> “Bye.”

</SayAloud>

<FillIn id="my-bye" label="My last words" rows={2} example="Thank you, Rosa." />

<IfThen id="the-door" when="they stand up" then="I say one thanks" />

<OneQuestion ask="How do you leave?" setting="The talk is over.">

<Choice feedback="They wonder why.">You run.</Choice>
<Choice right feedback="It is kind.">You say thanks.</Choice>

</OneQuestion>

<MapCell id="impression-face-to-face" />

<MapCell ids={['offer-face-to-face', 'leads-face-to-face']} />

<TryScene id="tiny-scene" />

<TryChecklist id="tiny-list" />

<Picture id="who-decides" />`,
    ],
    [
      'text that is no MDX is told with its line',
      '<Reveal prompt="Why?">\n\nBye.',
      [
        'lessons/bye.mdx:16',
        expect.stringMatching(
          /^This is not valid MDX: Expected a closing tag for `<Reveal>`/,
        ) as string,
        'Every tag is closed, and a straight quote ends the text that another began.',
      ],
    ],
    [
      'a component without what it needs is told',
      '<FillIn label="My last words" />',
      ['lessons/bye.mdx:16', '<FillIn> has no “id”.', 'Add it, in quotes.'],
    ],
    [
      'a component with something that it does not take is told, with what was probably meant',
      '<FillIn id="my-bye" lable="My last words" />',
      ['lessons/bye.mdx:16', '<FillIn> has no “label”.', 'Add it, in quotes.'],
      ['lessons/bye.mdx:16', '<FillIn> takes no “lable”.', 'Did you mean “label”?'],
    ],
    [
      'seconds in quotes are told, as they would be no number',
      '<SayAloud seconds="60">\n\nBye.\n\n</SayAloud>',
      [
        'lessons/bye.mdx:16',
        '“seconds” should be a whole number from 5 to 600.',
        'Write it in braces: seconds={60}.',
      ],
    ],
    [
      'two boxes that would share what is written are told',
      '<FillIn id="a" label="A" />\n\n<IfThen id="a" when="b" then="c" />',
      [
        'lessons/bye.mdx:18',
        'Two boxes of this lesson have the id “a”.',
        'What is written is kept under it. Rename the newer one.',
      ],
    ],
    [
      'a box whose id could not be kept is told',
      '<FillIn id="My bye" label="A" />',
      [
        'lessons/bye.mdx:16',
        '“My bye” cannot be an id.',
        'Use lower-case letters, digits and single hyphens.',
      ],
    ],
    [
      'a question without a right choice is told',
      '<OneQuestion ask="How?">\n\n<Choice feedback="No.">A</Choice>\n<Choice feedback="No.">B</Choice>\n\n</OneQuestion>',
      [
        'lessons/bye.mdx:16',
        'This question has 0 right choices; it has exactly one.',
        'Write “right” in the tag of the right one: <Choice right feedback="…">.',
      ],
    ],
    [
      'a question with one choice is none',
      '<OneQuestion ask="How?">\n\n<Choice right feedback="Yes.">A</Choice>\n\n</OneQuestion>',
      ['lessons/bye.mdx:16', 'This question has 1 choices; it has 2 to 4.'],
    ],
    [
      'a choice outside a question is told',
      '<Choice right feedback="Yes.">A</Choice>',
      [
        'lessons/bye.mdx:16',
        'A <Choice> stands outside a question.',
        'Put it right inside <OneQuestion>.',
      ],
    ],
    [
      'a picture that was never drawn is told',
      '<Picture id="who-decide" />',
      ['lessons/bye.mdx:16', '“who-decide” is not a picture.', 'Did you mean “who-decides”?'],
    ],
    [
      'a square that is not on the map is told',
      "<MapCell ids={['offer-face-to-face', 'offer-face-to-fase']} />",
      [
        'lessons/bye.mdx:16',
        '“offer-face-to-fase” is not a cell of the map.',
        'Did you mean “offer-face-to-face”?',
      ],
    ],
    [
      'a map without a square is told',
      '<MapCell />',
      ['lessons/bye.mdx:16', '<MapCell> names no square.', 'Give it an “id”, or several “ids”.'],
    ],
    [
      'a scene that does not exist is told',
      '<TryScene id="tiny-scne" />',
      [
        'lessons/bye.mdx:16',
        'This names the role-play “tiny-scne”, which does not exist.',
        'Did you mean “tiny-scene”?',
      ],
    ],
    [
      'a checklist that does not exist is told',
      '<TryChecklist id="tiny-lst" />',
      [
        'lessons/bye.mdx:16',
        'This names the checklist “tiny-lst”, which does not exist.',
        'Did you mean “tiny-list”?',
      ],
    ],
  ])('%s', (_, text, ...told) => {
    expect(inLesson(text)).toEqual(told);
  });
});

describe('a whole lesson', () => {
  /** Ten words. */
  const SENTENCE = 'You say one true thing, and then you stop talking. ';
  const words = (count: number) => SENTENCE.repeat(count / 10);
  const doing = '\n\n<Reveal prompt="What do you say?">\n\nBye.\n\n</Reveal>\n\n';
  const mistakes = '## Common mistakes\n\nYou go on and on.\n';
  const good = words(200) + doing + words(200) + doing + words(220) + '\n\n' + mistakes;

  const checkWhole = (text: string, minutes = 5): Told[] => {
    const written = change('lessons/bye.mdx', /## The idea[^]*/, text);
    const files = change('lessons/bye.mdx', 'minutes: 1', `minutes: ${minutes}`, written);
    return checkContent(files, { minTurns: 3 })
      .problems.filter(({ file }) => file === 'lessons/bye.mdx' || file === 'lessons')
      .map(({ file, line, message }) => [line === undefined ? file : `${file}:${line}`, message]);
  };

  test.each<[title: string, text: string, minutes: number, ...told: Told[]]>([
    ['is let through', good, 5],
    [
      'is told when it is too short',
      words(200) + doing + words(200) + doing + mistakes,
      4,
      ['lessons/bye.mdx', 'The lesson has 417 words that readers see; it has 600 to 900.'],
    ],
    [
      'is told when it is too long, with what stands in tags counted as readers see it',
      words(240) + doing + words(240) + doing + words(240) + doing + words(200) + '\n\n' + mistakes,
      5,
      ['lessons/bye.mdx', 'The lesson has 942 words that readers see; it has 600 to 900.'],
    ],
    [
      'is told, with the line, when the reader does nothing for too long',
      words(200) +
        doing +
        words(100) +
        '\n\n' +
        words(160) +
        '\n\n' +
        words(100) +
        doing +
        words(60) +
        '\n\n' +
        mistakes,
      5,
      [
        'lessons/bye.mdx:24',
        'Here the reader has read more than 250 words without doing anything.',
      ],
    ],
    [
      'is told when there is only one thing to do',
      words(240) + doing + words(240) + '\n\n' + words(120) + '\n\n' + mistakes,
      5,
      [
        'lessons/bye.mdx',
        'The lesson has only one thing to do besides the quiz; it has 2 or more.',
      ],
      [
        'lessons/bye.mdx:24',
        'Here the reader has read more than 250 words without doing anything.',
      ],
    ],
    [
      'is told when it names no common mistakes',
      good.replace('## Common mistakes', '## More'),
      5,
      ['lessons/bye.mdx', 'The lesson has no heading about common mistakes.'],
    ],
    [
      'is told when it takes longer than it says',
      good,
      2,
      ['lessons/bye.mdx:6', '“minutes” is 2, but 637 words take 3 to 7.'],
    ],
    [
      'is told when it takes less than it says',
      good,
      8,
      ['lessons/bye.mdx:6', '“minutes” is 8, but 637 words take 3 to 7.'],
    ],
    [
      'is told when it reads too hard, and so are all together',
      good.replaceAll(
        SENTENCE,
        'Organisational considerations necessitate comprehensive preparation, notwithstanding considerable unfamiliarity, whatever happens. ',
      ),
      5,
      [
        'lessons',
        expect.stringMatching(
          /^The lessons read at grade \d+\.\d on average; it is at most 6\.$/,
        ) as string,
      ],
      [
        'lessons/bye.mdx',
        expect.stringMatching(
          /^The lesson reads at grade \d+\.\d; none may be above 8\.$/,
        ) as string,
      ],
    ],
  ])('%s', (_, text, minutes, ...told) => {
    const found = checkWhole(text, minutes).sort(([a], [b]) => a.localeCompare(b));

    expect(found).toEqual(told);
  });

  test('without the one thing to do now is told', () => {
    expect(check(change('lessons/bye.mdx', 'now: Say bye aloud.\n', ''))).toContainEqual([
      'lessons/bye.mdx:2',
      '“now” is missing.',
      'Add it.',
    ]);
  });

  test('without outcomes is told', () => {
    expect(check(change('lessons/bye.mdx', '  - ask what happens next\n', ''))).toEqual([
      ['lessons/bye.mdx:7', '“outcomes” has 1 entry; it has at least 2.'],
    ]);
  });
});

describe('the course as a whole', () => {
  test.each<[title: string, files: ContentFiles, ...told: Told[]]>([
    [
      'a lesson in no part is told: nobody would find it',
      change('course.yaml', /  - id: more[^]*- bye\n/, ''),
      [
        'lessons/bye.mdx:2',
        'The lesson “bye” is in no part, so nobody would find it.',
        'List it under “parts” in content/course.yaml.',
      ],
    ],
    [
      'a lesson that is listed twice is told',
      change('course.yaml', '- bye', '- bye\n      - hello'),
      [
        'course.yaml:91',
        'The lesson “hello” is listed twice.',
        'A lesson is in exactly one part, once.',
      ],
    ],
    [
      'a lesson that is listed and does not exist is told',
      change('course.yaml', '- bye', '- bye\n      - byee'),
      [
        'course.yaml:91',
        'The part “more” lists the lesson “byee”, which does not exist.',
        'Did you mean “bye”?',
      ],
    ],
    [
      'a cell without a lesson is told',
      change('lessons/hello.mdx', '  - leads-post-interview\n', ''),
      [
        'course.yaml:69',
        'No lesson stands in the cell “leads-post-interview”.',
        'Add the cell to a lesson’s “cells”, or write one.',
      ],
    ],
    [
      'a cell whose id is not made of its two axes is told',
      change('course.yaml', '- id: leads-post-interview', '- id: leads-face-to-face'),
      [
        'course.yaml:69',
        'The cell “leads-face-to-face” stands for leads and post-interview.',
        'Its id is “leads-post-interview”.',
      ],
      [
        'course.yaml:33',
        'The map has 2 cells called “leads-face-to-face”.',
        'It has each of the nine once.',
      ],
      [
        'course.yaml:33',
        'The map has 0 cells called “leads-post-interview”.',
        'It has each of the nine once.',
      ],
    ],
  ])('%s', (_, files, ...told) => {
    expect(check(files)).toEqual(told);
  });

  test.each([
    ['objective', 'leads', 'offer'],
    ['phase', 'face-to-face', 'pre-interview'],
  ])('one %s that stands twice, with another missing, is told', (_, gone, twice) => {
    const files = change('course.yaml', `  - id: ${gone}\n`, `  - id: ${twice}\n`);

    const told = check(files).filter(([, message]) => message.includes(`“${twice}”`));
    expect(told.map(([place]) => place)).toEqual([expect.stringMatching(/^course\.yaml/)]);
  });
});

describe('changes', () => {
  test('may point to pages of the site that are no files of content', () => {
    expect(check(change('changes.yaml', '/lessons/hello/', '/about/privacy/'))).toEqual([]);
    expect(check(change('changes.yaml', '/lessons/hello/', '/lessons/'))).toEqual([]);
  });

  test('that point to a lesson which is not there are told', () => {
    expect(check(change('changes.yaml', '/lessons/hello/', '/lessons/helo/'))).toEqual([
      [
        'changes.yaml:5',
        'This names the lesson “helo”, which does not exist.',
        'Did you mean “hello”?',
      ],
    ]);
  });

  test('with an id that another one has are told', () => {
    expect(check(change('changes.yaml', 'id: print', 'id: hello'))).toEqual([
      [
        'changes.yaml:6',
        'Two things here have the id “hello”: every change has its own.',
        'Things are found by their id, saved answers too. Rename the newer one.',
      ],
    ]);
  });

  test('need not be told at all', () => {
    expect(check(without('changes.yaml'))).toEqual([]);
  });
});

describe('other words for the search', () => {
  const words = (found: string) =>
    write('other-words.yaml', `- id: greeting\n  words: [hi]\n  ${found}\n`);

  test('find pages of the course and of the site', () => {
    expect(check(words('pages: [/lessons/hello/, /about/privacy/, /practice/]'))).toEqual([]);
  });

  test('that find a lesson which is not there are told', () => {
    expect(check(words('pages: [/lessons/helo/]'))).toEqual([
      [
        'other-words.yaml:3',
        'This names the lesson “helo”, which does not exist.',
        'Did you mean “hello”?',
      ],
    ]);
  });

  test('that find a situation which is not there are told', () => {
    const real = readContentFiles(fileURLToPath(new URL('../../content', import.meta.url)));
    const disclosures = real.get('disclosures.yaml') ?? '';
    const files = write('disclosures.yaml', disclosures, words('situations: [gapp]'));
    expect(check(files).filter(([place]) => place.startsWith('other-words'))).toEqual([
      [
        'other-words.yaml:3',
        'This names the situation “gapp”, which does not exist.',
        'Did you mean “gap”?',
      ],
    ]);
  });

  test('that find nothing are told', () => {
    expect(check(words('pages: []'))).toEqual([
      ['other-words.yaml:1', '“greeting”: say what is found: “pages”, “situations” or both.'],
    ]);
  });
});

describe('the rules of each kind of exercise', () => {
  test.each<[title: string, files: ContentFiles, ...told: Told[]]>([
    [
      'two right choices where one is right are told',
      change('quizzes/hello.yaml', 'text: B\n', 'text: B\n        right: true\n'),
      [
        'quizzes/hello.yaml:15',
        '“one” has 2 right choices; this kind has exactly one.',
        'Use the kind “several-right” where more than one is right.',
      ],
    ],
    [
      'only right choices where several are right are told',
      change('quizzes/bye.yaml', /(id: four[^]*?text: A\n)/, '$1        right: true\n'),
      [
        'quizzes/bye.yaml:49',
        '“four” has 3 right choices of 3; this kind has at least two, and at least one wrong one.',
        'Use the kind “one-right” where one is right.',
      ],
    ],
    [
      'an answer without a weak sentence is told',
      change('quizzes/hello.yaml', /(id: five[^]*?) +right: true\n/, '$1'),
      [
        'quizzes/hello.yaml:74',
        '“five” marks 0 sentences; this kind marks exactly one.',
        'Set “right: true” on the sentence that weakens the answer.',
      ],
    ],
    [
      'bands that do not start at 0 are told',
      change('self-assessments/tiny-check.yaml', 'from: 0', 'from: 0.5'),
      [
        'self-assessments/tiny-check.yaml:27',
        'The first band starts above 0, so a low result would have no words.',
        'Set its “from” to 0.',
      ],
    ],
    [
      'bands that do not rise are told',
      change('self-assessments/tiny-check.yaml', 'from: 1', 'from: 0'),
      [
        'self-assessments/tiny-check.yaml:31',
        'The band “ready” does not start above “open”.',
        'Write the bands from low to high.',
      ],
    ],
    [
      'a reply that leads nowhere is told, with the place that was probably meant',
      change('role-plays/tiny-scene.yaml', 'to: best-end', 'to: bestend'),
      [
        'role-plays/tiny-scene.yaml:97',
        'The reply “ask-who” leads to “bestend”, which is neither a turn nor an ending.',
        'Did you mean “best-end”?',
      ],
    ],
    [
      'asking for leads early and calling it strong is told',
      change('role-plays/tiny-scene.yaml', 'move: pursue-offer', 'move: ask-for-leads'),
      [
        'role-plays/tiny-scene.yaml:34',
        '“want-it” asks for leads while an offer is still possible, and gains by it.',
        'Asking early is weak and brings no leads. A path that shows it (level warm): the start.',
      ],
    ],
  ])('%s', (_, files, ...told) => {
    expect(check(files)).toEqual(told);
  });

  test('a scene of ordinary length has twelve turns', () => {
    expect(checkContent(MINI, { smallLessons: true }).problems).toMatchObject([
      {
        file: 'role-plays/tiny-scene.yaml',
        message: 'The scene has 3 turns; a scene has at least 12.',
      },
    ]);
  });
});

describe('several mistakes at once', () => {
  const BROKEN = [
    (files: ContentFiles) => change('lessons/hello.mdx', 'E27', 'E72', files),
    (files: ContentFiles) => change('lessons/bye.mdx', 'quiz: bye', 'quiz: buy', files),
    (files: ContentFiles) => change('lessons/bye.mdx', '## The idea', '# The idea', files),
    (files: ContentFiles) => change('quizzes/hello.yaml', 'minutes: 1', 'minutes: one', files),
    (files: ContentFiles) => change('course.yaml', '- bye', '- bye\n      - hello', files),
    (files: ContentFiles) => write('checklists/Big.yaml', 'title: Big', files),
  ].reduce((files, mistake) => mistake(files), MINI);

  test('are all told, file by file and line by line', () => {
    expect(formatProblems(checkContent(BROKEN, { minTurns: 3, smallLessons: true }).problems))
      .toBe(`\
6 mistakes in the content:

content/checklists/Big.yaml
  “Big” cannot be an id: its page would not be found.
  Use lower-case letters, digits and single hyphens.

content/course.yaml:91
  The lesson “hello” is listed twice.
  A lesson is in exactly one part, once.

content/lessons/bye.mdx:11
  This names the quiz “buy”, which does not exist.
  Did you mean “bye”?

content/lessons/bye.mdx:14
  The page already has its title as the first heading.
  Start with ## here.

content/lessons/hello.mdx:33
  This cites the source “E72”, which content/sources.yaml does not have.
  Did you mean “E01”?

content/quizzes/hello.yaml:13
  “minutes” should be a number.
  It is text now.
`);
  });

  test('one alone is counted as one', () => {
    const { problems } = checkContent(change('lessons/hello.mdx', 'E27', 'E72'), {
      minTurns: 3,
      smallLessons: true,
    });

    expect(formatProblems(problems)).toMatch(/^1 mistake in the content:\n\ncontent\/lessons/);
  });

  test('lines are put in the order of numbers, not of letters', () => {
    const at = (line: number) => ({ file: 'a.yaml', line, message: `Line ${line}.` });

    const text = formatProblems([at(10), at(9), at(100)]);

    expect(text.match(/Line \d+/g)).toEqual(['Line 9', 'Line 10', 'Line 100']);
  });
});
