import { useEffect, useId, useRef, useState } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { now } from '../ui/chance.ts';
import { Day } from '../ui/Day.tsx';
import { startOfDay } from '../ui/days.ts';
import { interviewDate, keepInterviewDate } from './store.ts';

/** Asks when the interview is, so that the last reviews fall before it. */
export function InterviewDate() {
  const { day } = useSaved(interviewDate());
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  // The field is the browser’s while somebody types in it, and follows when the day is changed elsewhere.
  useEffect(() => {
    if (input.current && input.current.value !== (day ?? '')) input.current.value = day ?? '';
  }, [day]);
  const clear = () => {
    keepInterviewDate(null, now());
    setSaid('The date is cleared.');
  };
  const over = day !== null && startOfDay(day) < Date.parse(now()) - 24 * 60 * 60 * 1000;
  return (
    <div className="interview-date stack">
      <h2>When is your interview?</h2>
      <p id={id} className="soft">
        You need not say. If you do, what would come back too late comes back before that day. The
        date stays on this device.
      </p>
      <div className="actions">
        <label>
          <span className="visually-hidden">Day of the interview</span>
          <input
            ref={input}
            type="date"
            defaultValue={day ?? ''}
            aria-describedby={id}
            onChange={(event) => {
              const { value, validity } = event.currentTarget;
              // A browser may have a way of its own to clear it. What is half typed counts as bad input.
              if (value === '' && !validity.badInput && day !== null) clear();
              // While a year is typed, the field already holds days of the year 2 or 20.
              if (!/^2\d{3}-\d\d-\d\d$/.test(value) || value === day) return;
              keepInterviewDate(value, now());
              setSaid('Saved.');
            }}
          />
        </label>
        {day !== null && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              clear();
              input.current?.focus();
            }}
          >
            Clear the date
          </button>
        )}
      </div>
      <p role="status" className="small">
        {said}{' '}
        {day !== null &&
          (over ? (
            <>That day is over. Clear it, or set the next one.</>
          ) : (
            <>
              Your interview is on <Day iso={new Date(startOfDay(day)).toISOString()} />.
            </>
          ))}
      </p>
    </div>
  );
}
