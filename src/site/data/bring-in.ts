import { LONGEST_BACKUP, readBackup, type Backup } from '../../storage/backup-file.ts';
import { restore } from '../../storage/everything.ts';
import { PREFIX } from '../../storage/keys.ts';
import { planRestore, type Way } from '../../storage/restore.ts';
import { storage } from '../../storage/saved.ts';
import { answerOf } from '../../ui/answer-of.ts';
import { dayOf } from '../../ui/day-of.ts';
import { RESTORED_EVENT } from '../has-saved.ts';
import { SAVED_KINDS } from './saved-kinds.ts';
import { changeWords, refusalWords } from './words.ts';

type Say = (words: string, refused?: boolean) => void;

/** Reads the file that was chosen, shows what it would change, and brings it in when the learner says so. */
export async function bringIn(root: HTMLElement, say: Say, done: () => void): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('[data-file]');
  const dialog = root.querySelector<HTMLDialogElement>('[data-restore]');
  const file = input?.files?.[0];
  if (!input || !dialog || !file) return;
  say('');
  const read = await readFile(file);
  // The same file can then be chosen again.
  input.value = '';
  if (read.state === 'refused') {
    say(refusalWords(read.why), true);
    return;
  }
  const way = await ask(dialog, read.backup);
  if (way === undefined) return;
  const result = restore(SAVED_KINDS, read.backup, way);
  if (result === 'done') {
    tellThisPage();
    say('Done. The backup is in.');
  } else {
    say(refusalWords(result), true);
  }
  done();
}

async function readFile(file: File) {
  const refused = (why: 'too-large' | 'not-ours') => ({ state: 'refused', why }) as const;
  if (file.size > LONGEST_BACKUP) return refused('too-large');
  try {
    return readBackup(await file.text(), SAVED_KINDS);
  } catch {
    // A folder, or a file that is gone.
    return refused('not-ours');
  }
}

/** @returns how the backup should come in; nothing when it should not */
async function ask(dialog: HTMLDialogElement, backup: Backup): Promise<Way | undefined> {
  const form = dialog.querySelector('form')!;
  const made = dialog.querySelector<HTMLTimeElement>('[data-made]')!;
  made.textContent = dayOf(backup.exportedAt);
  made.dateTime = backup.exportedAt;
  form.reset();
  const way = () => (new FormData(form).get('way') === 'replace' ? 'replace' : 'merge');
  const show = () => showChanges(dialog, backup, way());
  form.addEventListener('change', show);
  show();
  const answer = await answerOf(dialog);
  form.removeEventListener('change', show);
  return answer === 'restore' ? way() : undefined;
}

function showChanges(dialog: HTMLDialogElement, backup: Backup, way: Way): void {
  const planned = planRestore(storage, SAVED_KINDS, backup, way);
  const sentences =
    planned.state === 'planned' ? changeWords(planned.plan.changes) : [refusalWords(planned.state)];
  const items = sentences.map((sentence) => {
    const item = document.createElement('li');
    item.textContent = sentence;
    return item;
  });
  dialog.querySelector('[data-changes]')?.replaceChildren(...items);
  dialog.querySelector('[data-copy-first]')?.toggleAttribute('hidden', way !== 'replace');
}

/** Those parts of the page that keep no store hear of it like of another tab's work. */
function tellThisPage(): void {
  const key = `${PREFIX}theme`;
  const newValue = storage.get(key) ?? null;
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  window.dispatchEvent(new Event(RESTORED_EVENT));
}
