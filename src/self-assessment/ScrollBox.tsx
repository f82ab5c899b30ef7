import type { ReactNode } from 'react';

interface Props {
  /** What is in it. */
  label: string;
  children: ReactNode;
}

/** Room for a wide table on a narrow screen. It can have the focus, so that the arrow keys scroll it. */
export function ScrollBox({ label, children }: Props) {
  return (
    // What scrolls must be reached by keyboard: WCAG 2.1.1.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className="scroll-box" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
