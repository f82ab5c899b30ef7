import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { open, seal, type Shape, type Migration } from './envelope.ts';

interface Plays {
  current: { seed: number; replies: string[] } | null;
  ticks: Record<string, string>;
}

const schema = v.object({
  current: v.nullable(
    v.object({ seed: v.pipe(v.number(), v.integer()), replies: v.array(v.string()) }),
  ),
  ticks: v.record(v.string(), v.string()),
});

const FORMAT: Shape<Plays> = { schema, migrations: [] };

const somePlays: fc.Arbitrary<Plays> = fc.record({
  current: fc.option(fc.record({ seed: fc.nat(), replies: fc.array(fc.string()) })),
  // Ids of things, with a letter in front so that none is a name that every object answers to.
  ticks: fc.dictionary(
    fc.string().map((key) => `a${key}`),
    fc.string({ unit: 'binary' }),
  ),
});

const UNREADABLE = { state: 'unreadable' };

describe('what was saved', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(somePlays, (plays) => {
        expect(open(FORMAT, seal(FORMAT, plays))).toEqual({ state: 'read', data: plays });
      }),
    );
  });

  test('carries the number of its version', () => {
    const lift: Migration = (data) => data;

    expect(JSON.parse(seal(FORMAT, { current: null, ticks: {} }))).toMatchObject({ version: 1 });
    expect(
      JSON.parse(seal({ schema, migrations: [lift, lift] }, { current: null, ticks: {} })),
    ).toMatchObject({ version: 3 });
  });

  test('loses fields that this version does not know', () => {
    const text = JSON.stringify({ version: 1, data: { current: null, ticks: {}, more: 1 } });

    expect(open(FORMAT, text)).toEqual({ state: 'read', data: { current: null, ticks: {} } });
  });
});

describe('what an older version saved', () => {
  const words: Shape<string[]> = {
    schema: v.array(v.string()),
    migrations: [
      (data) => [...(data as string[]), '1 to 2'],
      (data) => [...(data as string[]), '2 to 3'],
      (data) => [...(data as string[]), '3 to 4'],
    ],
  };
  const from = (version: number) => open(words, JSON.stringify({ version, data: [] }));

  test('is lifted version by version, in order', () => {
    expect(from(1)).toEqual({ state: 'read', data: ['1 to 2', '2 to 3', '3 to 4'] });
  });

  test('is lifted only from where it stands', () => {
    expect(from(3)).toEqual({ state: 'read', data: ['3 to 4'] });
    expect(from(4)).toEqual({ state: 'read', data: [] });
  });

  test('is unreadable when it cannot be lifted', () => {
    const failing: Shape<string[]> = {
      ...words,
      migrations: [
        () => {
          throw new TypeError('Not what I expected.');
        },
      ],
    };

    expect(open(failing, JSON.stringify({ version: 1, data: [] }))).toEqual(UNREADABLE);
    expect(open(failing, JSON.stringify({ version: 2, data: [] })).state).toBe('read');
  });

  test('is unreadable when it is lifted into something that this version does not allow', () => {
    const wrong: Shape<string[]> = { ...words, migrations: [() => ({ not: 'a list' })] };

    expect(open(wrong, JSON.stringify({ version: 1, data: [] }))).toEqual(UNREADABLE);
  });
});

describe('what a newer version saved', () => {
  test('is known as newer, and not called broken', () => {
    expect(open(FORMAT, JSON.stringify({ version: 2, data: 'anything' }))).toEqual({
      state: 'newer',
    });
    expect(open(FORMAT, '{"version":1e21,"data":null}')).toEqual({ state: 'newer' });
  });
});

describe('text that is not ours', () => {
  const good = { current: null, ticks: {} };

  test.each([
    ['nothing', ''],
    ['half a save', seal(FORMAT, good).slice(0, -3)],
    ['a bare word', 'dark'],
    ['no envelope', JSON.stringify(good)],
    ['null', 'null'],
    ['a number', '12'],
    ['a list', '[]'],
    ['a list with an envelope in it', '[{"version":1,"data":{"current":null,"ticks":{}}}]'],
    ['an envelope without data', '{"version":1}'],
    ['an envelope without a version', JSON.stringify({ data: good })],
    ['a version in words', JSON.stringify({ version: '1', data: good })],
    ['a version of nought', JSON.stringify({ version: 0, data: good })],
    ['a version below nought', JSON.stringify({ version: -1, data: good })],
    ['half a version', JSON.stringify({ version: 0.5, data: good })],
    ['a version too large for a number', '{"version":1e999,"data":{"current":null,"ticks":{}}}'],
    ['data that is null', '{"version":1,"data":null}'],
    ['data that is a list', '{"version":1,"data":[]}'],
    ['a field of another kind', JSON.stringify({ version: 1, data: { ...good, ticks: 'all' } })],
    [
      'a number too large to be one',
      '{"version":1,"data":{"current":{"seed":1e999,"replies":[]},"ticks":{}}}',
    ],
    ['a forged prototype', '{"__proto__":{"version":1,"data":{"current":null,"ticks":{}}}}'],
    [
      'data with a forged prototype',
      '{"version":1,"data":{"__proto__":{"current":null,"ticks":{}}}}',
    ],
  ])('is unreadable: %s', (_, text) => {
    expect(open(FORMAT, text)).toEqual(UNREADABLE);
  });

  test('cannot reach into the objects that it is read into', () => {
    const text =
      '{"version":1,"data":{"current":null,"ticks":{"__proto__":"x","a":"b"},"__proto__":{"evil":true}}}';

    const opened = open(FORMAT, text);

    expect(opened).toEqual({ state: 'read', data: { current: null, ticks: { a: 'b' } } });
    expect('evil' in (opened as { data: object }).data).toBe(false);
  });

  test('never stops the page, whatever it is', () => {
    const lifts: Shape<Plays> = {
      schema,
      migrations: [(data) => (data as { deep: { er: unknown } }).deep.er],
    };
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((data) => `{"version":1,"data":${data}}`),
      fc.integer().map((version) => `{"version":${version},"data":{}}`),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(FORMAT, lifts), (text, format) => {
        expect(['read', 'unreadable', 'newer']).toContain(open(format, text).state);
      }),
    );
  });
});
