import type { Notice } from '../storage/notices.ts';
import { wordsFor, type NoticeWords } from './notice-words.ts';

/** @returns a notice as it stands on the page, with what can be taken along */
export function noticeElement(notice: Notice): HTMLElement {
  const { bold, rest, offer } = wordsFor(notice);
  const strong = document.createElement('strong');
  strong.textContent = bold;
  const words = document.createElement('p');
  words.append(strong, ' ', rest);
  const box = document.createElement('div');
  box.append(words);
  if (offer) box.append(offerButton(offer));
  return box;
}

function offerButton(offer: NonNullable<NoticeWords['offer']>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = offer.label;
  button.addEventListener('click', () => {
    import('./data/downloads.ts').then(
      ({ downloadBackup, downloadUnread }) => {
        if (offer.take === 'backup') downloadBackup();
        else downloadUnread(offer.key);
      },
      () => {
        button.textContent = 'That did not work. Try again';
      },
    );
  });
  return button;
}
