import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LONGEST_BACKUP, readBackup, writeBackup } from './backup-file.ts';
import { bareWord, enveloped, type Kind } from './kinds.ts';

const NOW = '2026-03-04T19:30:00.000Z';

const KINDS: Kind[] = [
  enveloped(
    'list',
    {
      schema: v.object({ done: v.array(v.string()) }),
      migrations: [(done) => ({ done })],
      merge: (one, other) => ({ done: [...new Set([...one.done, ...other.done])].sort() }),
    },
    [{ one: 'thing', many: 'things', of: ({ done }) => done }],
  ),
  bareWord('theme', ['light', 'dark'], { one: 'theme', many: 'themes' }),
];

const list = (...done: string[]) => ({ version: 2, data: { done } });
const sealed = (...done: string[]) => JSON.stringify(list(...done));

/** A file of ours with some fields changed. */
const fileWith = (changes: object) =>
  JSON.stringify({
    app: 'final-say',
    format: 1,
    exportedAt: NOW,
    data: { 'list:a': list('one'), theme: 'dark' },
    ...changes,
  });

const fileOf = (data: object) => fileWith({ data });

describe('a backup', () => {
  test('comes back as it was', () => {
    const texts = new Map([
      ['list:a', sealed('one “and” two: {three}')],
      ['list:b', sealed()],
      ['theme', 'dark'],
    ]);

    expect(readBackup(writeBackup(texts, KINDS, NOW), KINDS)).toEqual({
      state: 'read',
      backup: { exportedAt: NOW, texts },
    });
  });

  test('says what it is, for whoever opens it', () => {
    expect(JSON.parse(writeBackup(new Map([['list:a', sealed('one')]]), KINDS, NOW))).toEqual({
      app: 'final-say',
      format: 1,
      exportedAt: NOW,
      data: { 'list:a': list('one') },
    });
  });

  test('leaves out what cannot be read, and keys of nobody', () => {
    const texts = new Map([
      ['list:a', 'scrambled'],
      ['list:b', '{"version":99,"data":{}}'],
      ['somebody-else', sealed('one')],
      ['theme', 'purple'],
    ]);

    expect(JSON.parse(writeBackup(texts, KINDS, NOW))).toMatchObject({ data: {} });
  });

  test('of an older version is lifted', () => {
    const read = readBackup(fileOf({ 'list:a': { version: 1, data: ['old'] } }), KINDS);

    expect(read).toMatchObject({ state: 'read' });
    expect(read.state === 'read' && read.backup.texts.get('list:a')).toBe(sealed('old'));
  });

  test('may have been laid out anew by an editor', () => {
    const text = JSON.stringify(JSON.parse(fileWith({})), null, 4);

    expect(readBackup(text, KINDS).state).toBe('read');
  });
});

describe('a file that is not taken', () => {
  const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  test.each([
    ['nothing', '', 'not-ours'],
    ['text', 'Dear Rosa,', 'not-ours'],
    ['half a backup', fileWith({}).slice(0, -9), 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['another app’s file', fileWith({ app: 'some-other-app' }), 'not-ours'],
    ['a file that names no app', '{"data":{}}', 'not-ours'],
    ['brackets without end', deep(100_000), 'not-ours'],
    ['too long a file', ' '.repeat(LONGEST_BACKUP) + fileWith({}), 'too-large'],
    ['a newer format', fileWith({ format: 2 }), 'newer'],
    ['something of a newer version', fileOf({ 'list:a': { version: 3, data: {} } }), 'newer'],
    ['half a format', fileWith({ format: 0.5 }), 'damaged'],
    ['a format in words', fileWith({ format: '1' }), 'damaged'],
    ['no format', fileWith({ format: undefined }), 'damaged'],
    ['no time', fileWith({ exportedAt: undefined }), 'damaged'],
    ['a time that is none', fileWith({ exportedAt: '2026-99-99T99:99:99.999Z' }), 'damaged'],
    ['a time with more to it', fileWith({ exportedAt: `${NOW}<b>` }), 'damaged'],
    ['one field more', fileWith({ more: 1 }), 'damaged'],
    ['no data', fileWith({ data: undefined }), 'damaged'],
    ['data that is null', fileWith({ data: null }), 'damaged'],
    ['data that is a list', fileWith({ data: [list('one')] }), 'damaged'],
    ['a key of nobody', fileOf({ 'plan:a': list('one') }), 'damaged'],
    ['a key with the prefix', fileOf({ 'final-say:list:a': list('one') }), 'damaged'],
    ['a key of another website', fileOf({ token: 'x' }), 'damaged'],
    ['a key without an id', fileOf({ 'list:': list('one') }), 'damaged'],
    ['an id with more to it', fileOf({ 'list:a/../b': list('one') }), 'damaged'],
    ['an id in capitals', fileOf({ 'list:A': list('one') }), 'damaged'],
    ['an id without end', fileOf({ [`list:${'a'.repeat(101)}`]: list('one') }), 'damaged'],
    ['an empty key', fileOf({ '': list('one') }), 'damaged'],
    ['rescued text', fileOf({ 'rescue:list:a:1': 'x' }), 'damaged'],
    ['a theme of nonsense', fileOf({ theme: 'purple' }), 'damaged'],
    ['a theme that is a list', fileOf({ theme: ['dark'] }), 'damaged'],
    ['a theme that is a long text', fileOf({ theme: 'dark'.repeat(1000) }), 'damaged'],
    ['a bare word for a list', fileOf({ 'list:a': 'dark' }), 'damaged'],
    ['an envelope as text', fileOf({ 'list:a': sealed('one').slice(0, -1) }), 'damaged'],
    ['data of another shape', fileOf({ 'list:a': { version: 2, data: { done: 1 } } }), 'damaged'],
    ['old data of another shape', fileOf({ 'list:a': { version: 1, data: 7 } }), 'damaged'],
    ['a version of nought', fileOf({ 'list:a': { version: 0, data: [] } }), 'damaged'],
    [
      'a forged prototype',
      fileWith({}).replace('"theme"', '"__proto__":{"evil":1},"theme"'),
      'damaged',
    ],
    [
      'a forged prototype, deep inside',
      fileWith({}).replace('"done"', '"__proto__":{"evil":1},"done"'),
      'damaged',
    ],
    [
      'a name that stands twice',
      fileWith({}).replace('"theme"', '"list:a":{"version":2,"data":{"done":[]}},"theme"'),
      'damaged',
    ],
    [
      'a name that stands twice, deep inside',
      fileWith({}).replace('"done"', '"done":["x"],"done"'),
      'damaged',
    ],
    ['something very deep', fileWith({}).replace('"one"', deep(5000)), 'damaged'],
  ])('%s', (_, text, why) => {
    expect(readBackup(text, KINDS)).toEqual({ state: 'refused', why });
    expect('evil' in {}).toBe(false);
  });
});
