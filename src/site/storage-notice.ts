import { NOTICE_EVENT, type Notice } from '../storage/notices.ts';

/** Shows what storage has to tell. It is on every page and listens before any exercise has loaded. */
class StorageNotice extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener(NOTICE_EVENT, (event) => {
      const notice = (event as CustomEvent<Notice>).detail;
      void import('./show-notice.ts').then(({ noticeElement }) =>
        this.append(noticeElement(notice)),
      );
    });
  }
}

customElements.define('storage-notice', StorageNotice);
