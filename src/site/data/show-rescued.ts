import { deleteRescued, rescuedTexts, type Rescued } from '../../storage/rescue.ts';
import { storage } from '../../storage/saved.ts';
import { answerOf } from '../../ui/answer-of.ts';
import { downloadUnread } from './downloads.ts';
import { sizeWords } from './words.ts';

/** Lists the texts that could not be read, each with a way to take it along and a way to be rid of it. */
export function showRescued(
  root: HTMLElement,
  say: (words: string) => void,
  changed: () => void,
): void {
  const texts = rescuedTexts(storage);
  root.querySelector('[data-rescued]')?.toggleAttribute('hidden', texts.length === 0);
  const list = root.querySelector<HTMLElement>('[data-rescued-list]');
  const shown = texts.map(({ key }) => key).join(' ');
  // What is the same stays, and the focus with it.
  if (!list || list.dataset.shown === shown) return;
  list.dataset.shown = shown;
  list.replaceChildren(
    ...texts.map((rescued) => {
      const item = document.createElement('li');
      const name = document.createElement('span');
      name.textContent = `${rescued.from} (${sizeWords(new Blob([rescued.text]).size)})`;
      const buttons = document.createElement('div');
      buttons.className = 'actions';
      buttons.append(
        button('Download', rescued, () => downloadUnread(rescued.key)),
        button('Delete', rescued, () => {
          void askToDelete(root).then((wanted) => {
            if (!wanted) return;
            deleteRescued(storage, rescued);
            say('The text is deleted.');
            changed();
            root.querySelector<HTMLElement>('[data-rescued-list] button, [data-file]')?.focus();
          });
        }),
      );
      item.append(name, buttons);
      return item;
    }),
  );
}

function button(word: string, { key, from }: Rescued, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = word;
  // Two texts may come from one place.
  const copy = /\d+$/.exec(key)?.[0] ?? '1';
  button.setAttribute('aria-label', `${word} text ${copy} from ${from}`);
  button.addEventListener('click', act);
  return button;
}

async function askToDelete(root: HTMLElement): Promise<boolean> {
  const dialog = root.querySelector<HTMLDialogElement>('[data-delete]')!;
  return (await answerOf(dialog)) === 'delete';
}
