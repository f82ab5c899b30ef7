import type { ReactNode } from 'react';
import type { Scale } from './schema.ts';

interface Props {
  /** Tells this group of buttons from all others on the page. */
  name: string;
  legend: ReactNode;
  scale: Scale;
  value: string | undefined;
  onChoose: (answer: string) => void;
  /** What it is called to choose none of the answers, where that is allowed. */
  none?: string;
  /** What stands before the answers. */
  lead?: ReactNode;
  children?: ReactNode;
}

/** A statement with the answers of a scale. */
export function Choices({
  name,
  legend,
  scale,
  value = '',
  onChoose,
  none,
  lead,
  children,
}: Props) {
  const answers = none === undefined ? scale : [...scale, { id: '', label: none }];
  return (
    <fieldset className="statement">
      <legend>{legend}</legend>
      {lead}
      <div className="scale">
        {answers.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={value === id}
              onChange={() => onChoose(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
