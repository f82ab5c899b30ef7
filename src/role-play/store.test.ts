import fc from 'fast-check';
import { test } from 'vitest';
import { expectMergeLaws } from '../../tests/unit/merge-laws.ts';
import { canonical } from '../storage/canonical.ts';
import { mergeFinished } from '../storage/merge.ts';
import { LEVELS } from './levels.ts';
import { scenePlaysFormat, type ScenePlays } from './store.ts';

const time = fc.constantFrom('2026-03-04T19:30:00.000Z', '2026-03-04T20:00:00.000Z');
const run = {
  edition: fc.constant(1),
  level: fc.constantFrom(...LEVELS),
  seed: fc.nat(2),
  situation: fc.option(fc.constant('new-country')),
  replies: fc.array(fc.constantFrom('keen', 'cool'), { maxLength: 2 }),
};
const copies: fc.Arbitrary<ScenePlays> = fc.record({
  current: fc.option(fc.record(run)),
  currentAt: fc.oneof(time, fc.constant('')),
  finished: fc
    .array(fc.record({ ...run, at: time }), { maxLength: 4 })
    // Oldest first and each once, as they are saved.
    .map((runs) => mergeFinished(runs, [])),
});

test('two copies of what was played add up, whatever the order, and no finished run is lost', () => {
  expectMergeLaws(scenePlaysFormat.merge, copies, ({ finished }) => finished.map(canonical));
});
