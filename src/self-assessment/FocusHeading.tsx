import type { ReactNode } from 'react';
import { useFocus } from '../ui/use-focus.ts';

interface Props {
  children: ReactNode;
  /** Read aloud only: the page's own heading says the same. */
  hidden?: boolean;
}

/** The heading of a view that has just appeared. It takes the focus, so that the view is read aloud from its start. */
export function FocusHeading({ children, hidden = false }: Props) {
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <h2 ref={heading} tabIndex={-1} className={hidden ? 'visually-hidden' : undefined}>
      {children}
    </h2>
  );
}
