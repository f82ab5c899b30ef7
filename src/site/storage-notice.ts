import { given, NOTICE_EVENT, type Notice } from '../storage/notices.ts';
import { noticeElement } from './show-notice.ts';

/** Shows what storage has to tell. It is fetched with the first notice (`every-page.ts`). */
class StorageNotice extends HTMLElement {
  connectedCallback(): void {
    for (const notice of given) this.append(noticeElement(notice));
    window.addEventListener(NOTICE_EVENT, (event) =>
      this.append(noticeElement((event as CustomEvent<Notice>).detail)),
    );
  }
}

customElements.define('storage-notice', StorageNotice);
