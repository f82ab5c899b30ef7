import { describe, expect, test } from 'vitest';
import { fakeStorage, freshPage } from '../../tests/unit/fake-browser.ts';

const KEY = 'final-say:self-assessment:readiness';

/** What version 1 of the course has left on devices, letter by letter. Never edit these. */
const V1 = {
  nothing: '{"version":1,"data":{"draft":{},"taken":[]}}',
  inHand:
    '{"version":1,"data":{"draft":{"three-needs":"yes"},"taken":[{"at":"2026-11-20T18:30:00.000Z","ratings":{"three-needs":"partly"}}]}}',
  twiceAtOnce:
    '{"version":1,"data":{"draft":{},"taken":[{"at":"2026-11-20T18:30:00.000Z","ratings":{"a":"yes"}},{"at":"2026-11-20T18:30:00.000Z","ratings":{"a":"partly"}}]}}',
  broken: '{"version":1,"data":{"draft":[],"taken":"none"}}',
};

/** Opens a page on a device where this has been saved. */
async function openPage(text: string) {
  const real = fakeStorage({ [KEY]: text });
  const { notices } = freshPage(() => real);
  const store = await import('./store.ts');
  const sheets = await import('./sheets.ts');
  return { real, notices, ...store, ...sheets, facts: store.assessmentFacts('readiness').store };
}

describe('checks from before there were sheets', () => {
  test('somebody who has done nothing goes on with nothing', async () => {
    const { facts, notices } = await openPage(V1.nothing);

    expect(facts.get()).toEqual({ sheets: [] });
    expect(notices).toEqual([]);
  });

  test('a finished check keeps its day and its answers, and one in hand goes on', async () => {
    const { facts, notices, answersOf, finishedSheets, sheetInHand } = await openPage(V1.inHand);

    expect(finishedSheets(facts.get())).toMatchObject([{ done: '2026-11-20T18:30:00.000Z' }]);
    expect(answersOf(finishedSheets(facts.get())[0])).toEqual({ 'three-needs': 'partly' });
    expect(answersOf(sheetInHand(facts.get()))).toEqual({ 'three-needs': 'yes' });
    expect(notices).toEqual([]);
  });

  test('are the same on two devices that had the same', async () => {
    const { assessmentFormat } = await openPage(V1.inHand);
    const { makeSheets } = await import('./migrations.ts');
    const { data } = JSON.parse(V1.inHand) as { data: unknown };
    const lift = () => makeSheets(data) as ReturnType<typeof assessmentFormat.merge>;
    const byId = ({ sheets }: { sheets: { id: string }[] }) =>
      [...sheets].sort((a, b) => (a.id < b.id ? -1 : 1));

    expect(byId(assessmentFormat.merge(lift(), lift()))).toEqual(byId(lift()));
  });

  test('are both kept when they were taken at the same moment', async () => {
    const { facts, finishedSheets } = await openPage(V1.twiceAtOnce);

    expect(finishedSheets(facts.get())).toHaveLength(2);
  });

  test('are put aside when they cannot be read', async () => {
    const { real, facts } = await openPage(V1.broken);

    expect(facts.get()).toEqual({ sheets: [] });
    expect(real.getItem('final-say:rescue:self-assessment:readiness:1')).toBe(V1.broken);
  });

  test('are saved in the new shape with the next answer, with all that was there', async () => {
    const { real, keepAnswer, facts } = await openPage(V1.inHand);
    facts.get();
    keepAnswer('readiness', 'new', 'three-needs', 'yes', '2026-11-21T08:00:00.000Z');
    const saved = JSON.parse(real.getItem(KEY) ?? '') as {
      version: number;
      data: { sheets: unknown[] };
    };

    expect(saved.version).toBe(2);
    expect(saved.data.sheets).toHaveLength(3);
  });
});
