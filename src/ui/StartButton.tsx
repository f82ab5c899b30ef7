interface Props {
  label: string;
  onStart: () => void;
}

/**
 * The button that brings an exercise to life. `data-start` is what the page listens for before React is there
 * (see `site/client-needed`).
 */
export function StartButton({ label, onStart }: Props) {
  return (
    <>
      <button type="button" className="button" data-start="" onClick={onStart}>
        {label}
      </button>
      <p data-load-failed="" role="alert" hidden>
        This part could not be loaded. Check your connection, then press the button again.
      </p>
    </>
  );
}
