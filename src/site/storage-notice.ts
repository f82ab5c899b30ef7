import { NOTICE_EVENT, type Notice } from '../storage/notices.ts';

/** Shows what storage has to tell. It is on every page and listens before any exercise has loaded. */
class StorageNotice extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener(NOTICE_EVENT, (event) => {
      const notice = (event as CustomEvent<Notice>).detail;
      void import('./notice-words.ts').then(({ wordsFor }) => {
        const [bold, rest] = wordsFor(notice);
        const strong = document.createElement('strong');
        strong.textContent = bold;
        const paragraph = document.createElement('p');
        paragraph.append(strong, ' ', rest);
        this.append(paragraph);
      });
    });
  }
}

customElements.define('storage-notice', StorageNotice);
