import './start-button.css';

interface Props {
  label: string;
  /** What it starts is on its way. */
  busy?: boolean;
  failed?: boolean;
  onStart: () => void;
}

/**
 * The button that brings an exercise to life. `data-start` is what the page listens for before React is there
 * (see `site/client-needed`), which also shows the message when the scripts cannot be fetched.
 */
export function StartButton({ label, busy = false, failed = false, onStart }: Props) {
  return (
    <>
      <button
        type="button"
        className="button"
        data-start=""
        aria-busy={busy || undefined}
        onClick={onStart}
      >
        {label}
      </button>
      <p className="start-failed" role="alert" data-shown={failed || undefined}>
        This part could not be loaded. Check your connection, then press the button again. If that
        does not help, load the page again: what you did is kept.
      </p>
    </>
  );
}
