import { useId } from 'react';
import { MAX_TEXT } from './sheets.ts';

interface Props {
  label: string;
  hint?: string | undefined;
  value: string;
  onType: (text: string) => void;
  /** One line, a day, or several lines. */
  kind?: 'line' | 'date' | 'text';
  rows?: number;
  name?: string;
}

/** The most that fits into one line. */
const MAX_LINE = 200;

/** A place to write. What is typed is kept with every letter. */
export function TextField({ label, hint, value, onType, kind = 'line', rows = 3, name }: Props) {
  const hintId = useId();
  const field = {
    value,
    name,
    'aria-describedby': hint ? hintId : undefined,
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
  };
  return (
    <div className="text-field">
      <label>
        <span>{label}</span>
        {kind === 'text' ? (
          <textarea {...field} rows={rows} maxLength={MAX_TEXT} />
        ) : (
          <input
            {...field}
            type={kind === 'date' ? 'date' : 'text'}
            maxLength={MAX_LINE}
            autoComplete="off"
          />
        )}
      </label>
      {hint && (
        <p id={hintId} className="small soft">
          {hint}
        </p>
      )}
    </div>
  );
}
