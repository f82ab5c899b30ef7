import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure, wordsIn } from './reading.ts';
import { readLessonText, type Passage } from './text.ts';

const passage = (text: string): Passage => ({ text, line: 1, doing: false });
const read = (body: string) => {
  const text = readLessonText(body, 1);
  if ('why' in text) throw new Error(text.why);
  return text;
};

describe('words', () => {
  test('a short form is one word, with either sign', () => {
    expect(wordsIn("I don’t know. I don't.")).toEqual(['I', 'don’t', 'know', 'I', "don't"]);
  });

  test('signs are none', () => {
    expect(wordsIn('“Yes” – and … no!')).toEqual(['Yes', 'and', 'no']);
  });
});

describe('the grade of a text', () => {
  test('is that of the formula: words a sentence, and syllables a word', () => {
    // 2 sentences, 10 words, 10 syllables: 0.39 × 5 + 11.8 × 1 − 15.59.
    expect(measure([passage('The cat sat on it. The dog ran to me.')]).grade).toBeCloseTo(-1.84, 2);
  });

  test('rises with longer sentences and with longer words', () => {
    const short = measure([passage('You ask. They say yes.')]).grade;
    const long = measure([
      passage('You ask and they say yes and you go home and eat and sleep.'),
    ]).grade;
    const hard = measure([passage('Considerations necessitate. They say yes.')]).grade;

    expect(long).toBeGreaterThan(short);
    expect(hard).toBeGreaterThan(short);
  });

  test('leaves out headings and labels, which would make it look easier', () => {
    const text = [passage('You ask and they say yes.')];
    const withLabel = [...text, passage('Warm'), { ...passage('A short one.'), heading: 2 }];

    expect(measure(withLabel).grade).toBe(measure(text).grade);
    expect(measure(withLabel).words).toBe(measure(text).words + 4);
  });

  test('of a text said twice is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ mode: 'sentences' }), { minLength: 1 }), (sentences) => {
        const once = sentences.map(passage);
        expect(measure([...once, ...once]).grade).toBeCloseTo(measure(once).grade, 10);
      }),
    );
  });
});

describe('what readers see of a lesson', () => {
  test('is the text and what stands in tags for them, with its line', () => {
    const { passages } = read(
      '## Head\n\nOne **two** [three](/x/). <Cite id="E27" />\n\n<Weak label="Four" why="Five.">“Six.”</Weak>\n',
    );

    expect(passages.map(({ line, text }) => [line, text])).toEqual([
      [1, 'Head'],
      [3, 'One two three.'],
      [5, 'Four'],
      [5, 'Five.'],
      [5, '“Six.”'],
    ]);
  });

  test('knows which words belong to something to do', () => {
    const { passages } = read('Read.\n\n<Reveal prompt="Think?">\n\nSay.\n\n</Reveal>\n');

    expect(passages.map(({ text, doing }) => [text, doing])).toEqual([
      ['Read.', false],
      ['Think?', true],
      ['Say.', true],
    ]);
  });

  test('counts an item of a list once', () => {
    expect(read('- One.\n- Two **and** three.\n').passages.map(({ text }) => text)).toEqual([
      'One.',
      'Two and three.',
    ]);
  });
});
