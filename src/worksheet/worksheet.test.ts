import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectMergeLaws } from '../../tests/unit/merge-laws.ts';
import { open } from '../storage/envelope.ts';
import { textOf } from '../storage/written.ts';
import { boxName, filledBoxes, linesOf } from './engine.ts';
import { keepBox, keepBoxes, worksheetFacts, worksheetFormat } from './store.ts';

const EVENING = '2026-03-04T19:30:00.000Z';
const LATER = '2026-03-04T20:00:00.000Z';

describe('the lines that a card takes over', () => {
  test('come field after field, copy after copy, and leave out what is empty', () => {
    const boxes = {
      'headline.10': { text: 'ten' },
      'headline.2': { text: ' two \n\n three ' },
      'headline.1': { text: '  ' },
      'people.1': { text: 'Rosa' },
      'headline-more.1': { text: 'not this' },
    };
    expect(linesOf(boxes, ['people', 'headline'])).toEqual(['Rosa', 'two', 'three', 'ten']);
  });

  test('are none of a field that nobody knows', () => {
    expect(linesOf({}, ['constructor'])).toEqual([]);
  });
});

describe('a worksheet', () => {
  // Frozen: such texts are in the wild.
  test('of version 1 is read', () => {
    const text =
      '{"version":1,"data":{"texts":{"need.1":{"text":"Early","at":"2026-11-20T18:46:00.000Z"}}}}';
    const opened = open(worksheetFormat, text);
    expect(opened.state === 'read' && textOf(opened.data.texts, 'need.1')).toBe('Early');
  });

  test('keeps what is written, box by box, and can be emptied and filled again', () => {
    const box = boxName('need', 1);
    keepBox('a', box, 'Early', EVENING);
    keepBox('a', boxName('proof', 2), 'A year of early starts', EVENING);
    const before = filledBoxes(worksheetFacts('a').store.get().texts);
    keepBoxes('a', { [box]: '', 'proof.2': '' }, EVENING);
    expect(filledBoxes(worksheetFacts('a').store.get().texts)).toEqual({});
    keepBoxes('a', before, EVENING);
    expect(filledBoxes(worksheetFacts('a').store.get().texts)).toEqual({
      'need.1': 'Early',
      'proof.2': 'A year of early starts',
    });
  });

  test('keeps its copies apart: one for an interview, one for none', () => {
    keepBox('b', 'need.1', 'for none', EVENING);
    keepBox('b:x1', 'need.1', 'for one', LATER);
    expect(textOf(worksheetFacts('b').store.get().texts, 'need.1')).toBe('for none');
  });

  test('adds up with another copy, whatever the order', () => {
    const texts = fc.dictionary(
      fc.constantFrom('a.1', 'b.1', 'b.2'),
      fc.record({ text: fc.string(), at: fc.constantFrom(EVENING, LATER) }),
    );
    expectMergeLaws(worksheetFormat.merge, fc.record({ texts }), (facts) =>
      Object.keys(facts.texts),
    );
  });
});
