/**
 * Puts a style sheet of this site into the head, once.
 * @returns when it is in force. A sheet that cannot be fetched is no failure: what it would style can still be read.
 */
export function loadStyles(href: string): Promise<void> {
  const there = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].find(
    (link) => link.getAttribute('href') === href,
  );
  if (there?.sheet) return Promise.resolve();
  const link = there ?? document.createElement('link');
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve(), { once: true });
    const leave = () => {
      // Else it would stand there as if it had come, and not be fetched again.
      link.remove();
      resolve();
    };
    link.addEventListener('error', leave, { once: true });
    if (there) return;
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
  });
}
