/** What a lesson's HTML becomes where all lessons stand on one page. */

interface Place {
  /** Id of the lesson. */
  lesson: string;
  /** Ids of all lessons of the handbook. */
  lessons: readonly string[];
  /** Where the site lives: “/”, or a folder. */
  base: string;
}

/**
 * Ids become those of this lesson, headings go a level down, links to lessons lead to their place in the handbook, and
 * links to other pages of the course say their short address on paper.
 */
export function forHandbook(html: string, { lesson, lessons, base }: Place): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return html
    .replace(
      /\s(id|for|aria-labelledby|aria-describedby)="([^"]+)"/g,
      (_, name: string, ids: string) =>
        ` ${name}="${ids
          .split(' ')
          .map((id) => `${lesson}--${id}`)
          .join(' ')}"`,
    )
    .replace(/(<\/?h)([2-5])\b/g, (_, tag: string, level: string) => tag + (Number(level) + 1))
    .replace(
      /(<a\b[^>]*\shref=")([^"]*)("[^>]*>)([^]*?)<\/a>/g,
      (link, before: string, to: string, after: string, words: string) => {
        // Notes lead to the one list of sources at the end.
        if (to.startsWith('#source-')) return link;
        if (to.startsWith('#')) return `${before}#${lesson}--${to.slice(1)}${after}${words}</a>`;
        if (!to.startsWith(root)) return link;
        const path = to.slice(root.length);
        const found = /^lessons\/([a-z0-9-]+)\/$/.exec(path)?.[1];
        if (found && lessons.includes(found)) return `${before}#${found}${after}${words}</a>`;
        // Places of the contents are in the handbook's own contents.
        if (path.startsWith('lessons/')) return link;
        const short = path.replace(/\/?(#.*)?$/, '');
        return `${link}<span class="only-print"> (${short})</span>`;
      },
    );
}
