import { useLayoutEffect, useRef, useState } from 'react';

interface Props {
  /** What is removed. */
  name: string;
  onRemove: () => void;
}

/** Removes something for good, after asking once. */
export function RemoveButton({ name, onRemove }: Props) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  return asking ? (
    <>
      <span role="alert">Remove “{name}” for good?</span>
      <button ref={keep} type="button" className="button quiet" onClick={() => setAsking(false)}>
        Keep it
      </button>
      <button type="button" className="button quiet" onClick={onRemove}>
        Yes, remove it
      </button>
    </>
  ) : (
    <button
      ref={ask}
      type="button"
      className="button quiet"
      aria-label={`Remove ${name}`}
      onClick={() => setAsking(true)}
    >
      Remove
    </button>
  );
}
