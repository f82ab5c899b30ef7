import { dayOf } from '../../ui/day-of.ts';
import { take } from '../announce.ts';
import { canKeep, SCOPE } from '../here.ts';
import { wholeCopies, wishOf, type Wish } from '../kept-copy.ts';
import { removeCourse } from '../remove.ts';
import { UPDATE_EVENT } from '../update-event.ts';
import { whyOf } from '../why.ts';
import { onNews, registered } from '../worker-here.ts';
import { countKept, fetchList, goOn, keepCourse, stopKeeping } from './keep.ts';
import { askToStay, staysHere } from './stay.ts';
import {
  brokenOffWords,
  costWords,
  IS_COMING,
  IS_DONE,
  keptWords,
  NOT_HERE,
  staysWords,
  UPDATE_FAILED,
} from './words.ts';

/** So often the worker is asked how far it is. A browser may have stopped it: then it goes on. */
const ASK_AGAIN_MS = 15_000;

/** Brings the part of the page to life that keeps the course. */
export async function showKeepCourse(root: HTMLElement): Promise<void> {
  const at = <Kind extends HTMLElement>(name: string) =>
    root.querySelector<Kind>(`[data-${name}]`)!;
  const keep = at<HTMLButtonElement>('keep');
  const stop = at('stop');
  const takeNew = at('take');
  const remove = at('remove');
  const bar = at<HTMLProgressElement>('bar');
  const status = at('status');
  const sayNotHere = () => {
    status.textContent = NOT_HERE;
    keep.disabled = true;
  };
  if (!canKeep()) return sayNotHere();

  /** Files are coming now, whoever asked for them: this page, one before it, or another tab. */
  let isComing = false;

  let shows = 0;
  /** Says what is here now, and offers what can be done about it. */
  const show = async () => {
    if (isComing) return;
    const turn = ++shows;
    const kept = await countKept();
    const waiting = (await registered())?.waiting;
    const stays = await staysHere().catch(() => undefined);
    // What was counted before is not said after what was counted later.
    if (isComing || turn !== shows) return;
    const { what, wish } = kept;
    const isWhole = typeof what === 'object';
    at('kept').textContent = keptWords(kept, isWhole ? dayOf(what.whole) : '');
    at('kept').hidden = false;
    at('stays').textContent = staysWords(stays);
    at('stays').hidden = !isWhole;
    keep.hidden = isWhole;
    keep.textContent =
      what === 'part' || wish ? 'Go on keeping it' : 'Keep the course on this device';
    if (isWhole && kept.updateFailed) status.textContent = UPDATE_FAILED;
    remove.hidden = what === 'nothing';
    takeNew.hidden = !(isWhole && waiting);
    // Of a part, only the rest would be fetched.
    if (isWhole || what === 'part') at('cost').hidden = true;
    // The network may take its time, and nothing else waits for it.
    else void showCost(at('cost'), () => isComing || turn !== shows);
  };
  /** The button that was pressed is gone then, so the focus goes to what is said. Nobody else’s focus is moved. */
  const tell = async (words: string) => {
    status.textContent = words;
    if (root.contains(document.activeElement)) status.focus();
    bar.hidden = stop.hidden = true;
    await show();
    if (!isComing) status.textContent = words;
  };
  const showComing = () => {
    if (isComing) return;
    isComing = true;
    status.textContent = IS_COMING;
    bar.removeAttribute('value');
    bar.hidden = stop.hidden = false;
    if (root.contains(document.activeElement)) stop.focus();
    for (const one of [keep, remove, at('kept'), at('stays'), at('cost')]) one.hidden = true;
  };
  const end = (words: string) => {
    if (!isComing) return show();
    isComing = false;
    return tell(words);
  };

  onNews((news) => {
    if (news.type === 'whole') void end(IS_DONE);
    if (news.type === 'broke-off') void end(brokenOffWords(news.why, navigator.onLine));
    if (news.type !== 'coming') return;
    showComing();
    bar.max = news.all;
    bar.value = news.count;
  });
  let pressed: AbortController | undefined;
  keep.addEventListener('click', () => {
    // A second press, before the button is away.
    if (isComing) return;
    showComing();
    stop.focus();
    // Some browsers ask the learner, who may take longer than the files.
    void askToStay().then(show);
    const { signal } = (pressed = new AbortController());
    keepCourse(signal)
      .catch((error: unknown) =>
        end(brokenOffWords(signal.aborted ? 'stopped' : whyOf(error), navigator.onLine)),
      )
      .finally(() => (pressed = undefined));
  });
  stop.addEventListener('click', () => {
    // Not every browser moves the focus to what is clicked.
    stop.focus();
    pressed?.abort();
    void stopKeeping().then((isTold) => {
      if (!isTold) void end(brokenOffWords('stopped', true));
    });
  });
  remove.addEventListener('click', () => {
    remove.focus();
    void removeCourse().then(() =>
      tell(
        'Removed. What you did in the course is still saved in this browser. Pages that you read from now on are kept again.',
      ),
    );
  });
  takeNew.addEventListener('click', () => {
    void registered().then((registration) => registration?.waiting && take(registration.waiting));
  });
  window.addEventListener(UPDATE_EVENT, () => void show());

  const goOnIfPossible = () =>
    goOn().catch((error: unknown) => end(brokenOffWords(whyOf(error), navigator.onLine)));
  let wasAtItsEnd = false;
  const askAgain = async () => {
    if (!isComing || pressed) return;
    const wish = await wishOf(SCOPE);
    const isGoingOn = wish && !wish.why;
    if (isGoingOn) await goOnIfPossible();
    // The worker first notes that it has ended, and then tells it: what it tells may be on its way.
    else if (wasAtItsEnd) await end(await howItEnded(wish));
    wasAtItsEnd = !isGoingOn;
  };
  setInterval(() => void askAgain(), ASK_AGAIN_MS);

  // Some browsers offer a store for files in a private window, and refuse its use.
  try {
    const wish = await wishOf(SCOPE);
    if (wish && !wish.why) showComing();
    await show();
    if (wish?.why && !isComing) status.textContent = brokenOffWords(wish.why, navigator.onLine);
    // A network that hangs holds it up.
    if (wish) void goOnIfPossible();
  } catch {
    sayNotHere();
  }
}

/** Where the worker could not tell it, as the browser stopped it just then. */
async function howItEnded(wish: Wish | undefined): Promise<string> {
  if (wish?.why) return brokenOffWords(wish.why, navigator.onLine);
  return (await wholeCopies(SCOPE)).length > 0 ? IS_DONE : '';
}

async function showCost(place: HTMLElement, isPast: () => boolean): Promise<void> {
  const savesData = navigator.connection?.saveData ?? false;
  // Where the network is away, there is nothing to fetch now.
  const words = await fetchList()
    .then((list) => costWords(list, savesData))
    .catch(() => '');
  if (isPast()) return;
  place.textContent = words;
  place.hidden = words === '';
}
