import { IN_HAND } from '../ui/in-hand.ts';
import styles from './update-notice.css?inline';
import { say } from './worker-here.ts';

let isAnnounced = false;

/** Somebody who has the focus here may be writing. */
const FIELD = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])';

const isBusy = (): boolean =>
  document.querySelector(IN_HAND) !== null || document.activeElement?.matches(FIELD) === true;

/**
 * Says that a new version waits, as soon as no exercise is in hand and nobody is in a field, and puts it in charge when the
 * learner wants it.
 */
export function announce(waiting: ServiceWorker): void {
  if (isAnnounced) return;
  isAnnounced = true;
  const place = document.querySelector('storage-notice');
  if (!place) return;
  const notice = noticeFor(waiting);
  // Another tab may have put it in charge meanwhile: then there is nothing left to decide here.
  waiting.addEventListener('statechange', () => {
    notice.remove();
    isAnnounced = false;
  });
  const show = () => {
    if (isBusy()) return false;
    if (waiting.state === 'installed') place.append(notice);
    return true;
  };
  if (!show()) whenSomethingEnds(show);
}

/** Calls it again when an exercise may have ended or a field was left, until it says that it is done. */
function whenSomethingEnds(isDone: () => boolean): void {
  const watching = new AbortController();
  const { signal } = watching;
  const look = () => {
    if (!signal.aborted && isDone()) watching.abort();
  };
  const changes = new MutationObserver(look);
  changes.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => changes.disconnect());
  // Not at once: the focus may be on its way to the next field.
  document.addEventListener('focusout', () => setTimeout(look), { signal });
}

/** @returns the notice, told like those about saving, but shown where it is in nobody’s way */
function noticeFor(waiting: ServiceWorker): HTMLElement {
  const notice = document.createElement('section');
  notice.className = 'actions small update-notice';
  const words = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = 'A new version of the course is ready.';
  words.append(strong, ' What you did here is saved and stays.');
  notice.append(
    words,
    button('Use it now', 'button', () => take(waiting)),
    button('Later', 'button quiet', () => {
      notice.remove();
      // Whoever pressed it goes on with the page, and not from its very beginning.
      document.querySelector('main')?.focus({ preventScroll: true });
    }),
  );
  bringStyle();
  new ResizeObserver(() => {
    const { style } = document.documentElement;
    style.setProperty('--update-notice-size', `${notice.offsetHeight}px`);
  }).observe(notice);
  return notice;
}

/** Pages carry their own style, and most never need this. */
function bringStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/** Puts a waiting version in charge and shows this page in it. Other tabs stay as they are. */
export function take(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  say(waiting, { type: 'take-over' });
}

function button(label: string, look: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = look;
  made.textContent = label;
  made.addEventListener('click', onPress);
  return made;
}
