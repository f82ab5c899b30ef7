import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isTime, timeAfter, timeSchema } from './time.ts';

const EVENING = '2026-03-04T19:30:00.000Z';
const LATER = '2026-03-04T20:00:00.000Z';

const times = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('a time', () => {
  test('is what the clock writes', () => {
    fc.assert(fc.property(times, isTime));
    expect(v.safeParse(timeSchema, EVENING).success).toBe(true);
  });

  test.each(['', 'soon', '2026-03-04', '2026-99-04T19:30:00.000Z', `${EVENING} `, '+010000-01-01'])(
    'is not “%s”',
    (text) => {
      expect(isTime(text)).toBe(false);
      expect(v.safeParse(timeSchema, text).success).toBe(false);
    },
  );
});

describe('the time of a change', () => {
  test('is now, as a rule', () => {
    expect(timeAfter(LATER, EVENING)).toBe(LATER);
    expect(timeAfter(EVENING, '')).toBe(EVENING);
  });

  test('is later than that of the change before it, whatever the clock says', () => {
    fc.assert(
      fc.property(times, times, (now, last) => {
        const time = timeAfter(now, last);
        expect(time > last).toBe(true);
        expect(isTime(time)).toBe(true);
      }),
    );
  });

  test('stays the last that there is', () => {
    const last = '9999-12-31T23:59:59.999Z';
    expect(timeAfter(EVENING, last)).toBe(last);
  });
});
