import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeStorage, freshPage } from '../../tests/unit/fake-browser.ts';
import { laterNote, type Note } from './notes.ts';

const note = fc.record<Note>({
  at: fc.option(fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-11-20T11:00:00.000Z')),
  words: fc.dictionary(fc.constantFrom('text', 'when', 'then'), fc.constantFrom('', 'a', 'b')),
});

describe('two copies of a note', () => {
  const early: Note = { at: '2026-11-20T10:00:00.000Z', words: { text: 'early' } };
  const late: Note = { at: '2026-11-20T11:00:00.000Z', words: { text: 'late' } };

  test('the later one stays', () => {
    expect(laterNote(early, late)).toBe(late);
    expect(laterNote(late, early)).toBe(late);
  });

  test('one that was emptied later stays empty', () => {
    const emptied: Note = { at: late.at, words: { text: '' } };

    expect(laterNote(early, emptied)).toBe(emptied);
  });

  test('order and repetition are no matter', () => {
    fc.assert(
      fc.property(note, note, note, (a, b, c) => {
        expect(laterNote(a, b)).toEqual(laterNote(b, a));
        expect(laterNote(laterNote(a, b), c)).toEqual(laterNote(a, laterNote(b, c)));
        expect(laterNote(a, a)).toEqual(a);
      }),
    );
  });
});

describe('on the device', () => {
  /** What the first released version leaves there, letter by letter. Never edit it. */
  const V1 =
    '{"version":1,"data":{"at":"2026-11-20T10:00:00.000Z","words":{"when":"they ask","then":"I stop"}}}';

  async function openPage(texts: Record<string, string>) {
    const real = fakeStorage(texts);
    const { notices } = freshPage(() => real);
    const { keepWords, noteFacts } = await import('./notes.ts');
    return { real, notices, keepWords, noteFacts };
  }

  test('a note of the first version is read', async () => {
    const { noteFacts, notices } = await openPage({ 'final-say:note:a-lesson:a-plan': V1 });

    expect(noteFacts('a-lesson', 'a-plan').store.get()).toEqual({
      at: '2026-11-20T10:00:00.000Z',
      words: { when: 'they ask', then: 'I stop' },
    });
    expect(notices).toEqual([]);
  });

  test('writing into one box leaves the other as it is', async () => {
    const { real, keepWords } = await openPage({ 'final-say:note:a-lesson:a-plan': V1 });
    keepWords('a-lesson', 'a-plan', 'then', 'I smile', '2026-11-21T10:00:00.000Z');

    expect(real.getItem('final-say:note:a-lesson:a-plan')).toBe(
      V1.replace('I stop', 'I smile').replace('11-20', '11-21'),
    );
  });
});
