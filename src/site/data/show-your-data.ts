import { isBackupDue, keepAsked, keepQuiet, lastBackup } from '../../storage/last-backup.ts';
import { countWork, textsHere, unreadHere } from '../../storage/restore.ts';
import { storage } from '../../storage/saved.ts';
import { dayOf } from '../../ui/day-of.ts';
import { downloadBackup } from './downloads.ts';
import { bringIn } from './bring-in.ts';
import { showRescued } from './show-rescued.ts';
import { SAVED_KINDS } from './saved-kinds.ts';
import { sizeWords } from './words.ts';

/** The browser is asked to keep what is saved once there is this much of it. */
const WORTH_ASKING = 3;

const countAll = () => countWork(SAVED_KINDS, textsHere(storage, SAVED_KINDS));

/** Brings the section to life: it shows what is kept here, now and whenever that changes. */
export function showYourData(root: HTMLElement): void {
  const say = sayIn(root);
  const show = () => {
    showFacts(root);
    showRescued(root, say, show);
  };
  for (const button of root.querySelectorAll('[data-back-up]')) {
    button.addEventListener('click', () => {
      say(`Your browser saves the backup as “${downloadBackup()}”. Look in your downloads.`);
    });
  }
  root.querySelector('[data-not-now]')?.addEventListener('click', () => {
    keepQuiet(new Date().toISOString(), countAll());
    root.querySelector<HTMLElement>('[data-main]')?.focus();
  });
  const input = root.querySelector<HTMLInputElement>('[data-file]');
  input?.addEventListener('change', () => void bringIn(root, say, show));
  // Other tabs work on, and a page that the browser kept may have missed it.
  for (const event of ['storage', 'pageshow']) window.addEventListener(event, show);
  lastBackup().store.listen(show);
  keepFirstLook();
  show();
  void askToStay(root);
  // A file may have been chosen before this script had come.
  if (input?.files?.length) void bringIn(root, say, show);
}

function sayIn(root: HTMLElement) {
  const status = root.querySelector<HTMLElement>('[data-status]');
  return (words: string, refused = false) => {
    if (!status) return;
    status.textContent = words;
    status.toggleAttribute('data-refused', refused);
  };
}

function showFacts(root: HTMLElement): void {
  const texts = textsHere(storage, SAVED_KINDS);
  const facts = lastBackup().store.get();
  const now = new Date().toISOString();
  const put = (name: string, words: string) => {
    const place = root.querySelector(`[data-${name}]`);
    if (place && place.textContent !== words) place.textContent = words;
  };
  const offer = (name: string, wanted: boolean) =>
    root.querySelector(`[data-${name}]`)?.toggleAttribute('hidden', !wanted);
  put('last', facts.backup ? dayOf(facts.backup.at) : 'none yet');
  put('size', sizeWords(sizeOf(storage.keys())));
  offer('reminder', isBackupDue(facts, countWork(SAVED_KINDS, texts), now));
  offer('unread', unreadHere(storage, SAVED_KINDS).length > 0);
  root.querySelector('[data-main]')?.toggleAttribute('disabled', texts.size === 0);
}

/** What Chromium says that a website takes up leaves this storage out, so it is counted here. */
function sizeOf(keys: readonly string[]): number {
  return new Blob(keys.flatMap((key) => [key, storage.get(key) ?? ''])).size;
}

/** A reminder comes a while after there was first something to back up. */
function keepFirstLook(): void {
  const { backup, quiet } = lastBackup().store.get();
  if (!backup && !quiet && countAll() > 0) keepQuiet(new Date().toISOString(), 0);
}

/**
 * Browsers may clear what a website has saved when the device is short of room. Once there is some work to lose, this
 * one is asked not to. Firefox passes the question on to the learner, so it is asked here, and once.
 */
async function askToStay(root: HTMLElement): Promise<void> {
  const { storage: manager } = navigator as { storage?: StorageManager };
  try {
    let stays = await manager?.persisted();
    if (!stays && !lastBackup().store.get().asked && countAll() >= WORTH_ASKING) {
      keepAsked();
      stays = await manager?.persist();
    }
    root.querySelector('[data-stays]')?.toggleAttribute('hidden', !stays);
  } catch {
    // Where it cannot be asked, nothing is different from before.
  }
}
