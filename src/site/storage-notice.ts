import { NOTICE_EVENT, type Notice } from '../storage/notices.ts';

/** Shows what storage has to tell. It is on every page and listens before any exercise has loaded. */
class StorageNotice extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener(NOTICE_EVENT, (event) => this.#show((event as CustomEvent<Notice>).detail));
  }

  #show(notice: Notice): void {
    const status = this.querySelector('[role=status]');
    const template = this.querySelector<HTMLTemplateElement>(`[data-notice=${notice.kind}]`);
    if (!status || !template) return;
    const words = template.content.cloneNode(true) as DocumentFragment;
    const name = words.querySelector('code');
    if (name && notice.kind === 'unreadable') name.textContent = notice.rescueKey ?? notice.key;
    status.append(words);
  }
}

customElements.define('storage-notice', StorageNotice);
