import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeStorage, freshPage } from '../../tests/unit/fake-browser.ts';
import { noteFormat, textIn, type Note } from './notes.ts';

const EARLY = '2026-11-20T10:00:00.000Z';
const LATE = '2026-11-20T11:00:00.000Z';

const note = fc.record<Note>({
  boxes: fc.dictionary(
    fc.constantFrom('text', 'when', 'then', 'constructor'),
    fc.record({ text: fc.constantFrom('', 'a', 'b'), at: fc.constantFrom(EARLY, LATE) }),
  ),
});
const { merge } = noteFormat;

describe('two copies of a note', () => {
  test('keep the later text of a box, and every box that only one of them has', () => {
    const one: Note = {
      boxes: { when: { text: 'old', at: EARLY }, then: { text: 'x', at: LATE } },
    };
    const other: Note = { boxes: { when: { text: 'new', at: LATE } } };

    for (const both of [merge(one, other), merge(other, one)]) {
      expect(textIn(both, 'when')).toBe('new');
      expect(textIn(both, 'then')).toBe('x');
    }
  });

  test('leave a box empty that was emptied later', () => {
    const written: Note = { boxes: { text: { text: 'early', at: EARLY } } };
    const emptied: Note = { boxes: { text: { text: '', at: LATE } } };

    expect(merge(written, emptied)).toEqual(emptied);
  });

  test('come to the same in any order, and twice is once', () => {
    fc.assert(
      fc.property(note, note, note, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
      }),
    );
  });
});

test('a box without a name of its own is empty', () => {
  expect(textIn({ boxes: {} }, 'constructor')).toBe('');
});

describe('on the device', () => {
  const KEY = 'final-say:note:a-lesson:a-plan';
  /** What the first released version leaves there, letter by letter. Never edit it. */
  const V1 =
    '{"version":1,"data":{"boxes":{"when":{"text":"they ask","at":"2026-11-20T10:00:00.000Z"},"then":{"text":"I stop","at":"2026-11-20T10:00:00.000Z"}}}}';

  async function openPage(texts: Record<string, string>) {
    const real = fakeStorage(texts);
    const { notices } = freshPage(() => real);
    const { keepText, noteFacts } = await import('./notes.ts');
    return { real, notices, keepText, noteFacts };
  }

  test('a note of the first version is read', async () => {
    const { noteFacts, notices } = await openPage({ [KEY]: V1 });

    const kept = noteFacts('a-lesson', 'a-plan').store.get();
    expect([textIn(kept, 'when'), textIn(kept, 'then')]).toEqual(['they ask', 'I stop']);
    expect(notices).toEqual([]);
  });

  test('writing into one box leaves the other as it is', async () => {
    const { real, keepText } = await openPage({ [KEY]: V1 });
    keepText('a-lesson', 'a-plan', 'then', 'I smile', LATE);

    expect(real.getItem(KEY)).toBe(
      V1.replace('"I stop","at":"2026-11-20T10', '"I smile","at":"2026-11-20T11'),
    );
  });

  test('a change counts although the clock was set back', async () => {
    const { noteFacts, keepText } = await openPage({ [KEY]: V1 });
    keepText('a-lesson', 'a-plan', 'then', 'I smile', '2020-01-01T00:00:00.000Z');

    const { store } = noteFacts('a-lesson', 'a-plan');
    expect(
      textIn(
        noteFormat.merge(store.get(), { boxes: { then: { text: 'I stop', at: EARLY } } }),
        'then',
      ),
    ).toBe('I smile');
  });
});
