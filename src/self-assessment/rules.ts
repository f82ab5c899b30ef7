import type { Report } from '../course/problems.ts';
import type { SelfAssessment } from './schema.ts';

/** What a schema cannot see in a self-assessment: that every result falls into a band, and means the same in each cell. */
export function checkSelfAssessment(
  { bands, statements }: Omit<SelfAssessment, 'id'>,
  report: Report,
): void {
  const counts = new Map<string, number>();
  for (const { cell } of statements) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  if (new Set(counts.values()).size > 1) {
    const told = [...counts].map(([cell, count]) => `${cell} ${count}`).join(', ');
    report(
      ['statements'],
      `The cells have different numbers of statements: ${told}.`,
      'Give each the same, so that a sum means the same everywhere.',
    );
  }
  if (bands[0]?.from !== 0) {
    report(
      ['bands', 0, 'from'],
      'The first band starts above 0, so a low result would have no words.',
      'Set its “from” to 0.',
    );
  }
  bands.forEach((band, index) => {
    const before = bands[index - 1];
    if (before && band.from <= before.from) {
      report(
        ['bands', index, 'from'],
        `The band “${band.id}” does not start above “${before.id}”.`,
        'Write the bands from low to high.',
      );
    }
  });
}
