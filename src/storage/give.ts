import { given, NOTICE_EVENT, type Notice } from './notices.ts';

/** Gives a notice, once. Apart from what listens, which is in every page’s script: this comes with what saves. */
export function give(notice: Notice): void {
  const same = (other: Notice) => JSON.stringify(other) === JSON.stringify(notice);
  if (given.some(same)) return;
  given.push(notice);
  if (typeof window !== 'undefined') {
    window.dispatchEvent(new CustomEvent<Notice>(NOTICE_EVENT, { detail: notice }));
  }
}
