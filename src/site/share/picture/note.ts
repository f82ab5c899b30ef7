/**
 * What is to be drawn for a page travels in the page itself, as a note on its `og:image`, until the build has drawn it:
 * so there is no second list of pages, and each new page has its picture.
 */
import { PICTURES } from '../addresses.ts';
import type { Objective } from '../../../course/map.ts';

/** What a shared picture shows. */
export interface Picture {
  /** The course’s name. */
  brand: string;
  /** What kind of page it is, and how long it takes. */
  kind: string;
  title: string;
  text: string;
  /** Squares of the map that are filled. */
  cells: readonly string[];
  /** Gives the picture its colour. */
  objective: Objective;
}

/** What networks ask for, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

const NOTE = /(<meta property="og:image" content="([^"]*)") data-picture="([^"]*)"/;

/** @returns the note, in letters that need no escaping in HTML */
export const noted = ({ brand, kind, title, text, cells, objective }: Picture): string =>
  encodeURIComponent(JSON.stringify({ brand, kind, title, text, cells, objective })).replaceAll(
    "'",
    '%27',
  );

/** @returns a page without its note, the file for its picture, and what to draw; nothing where there is no note. */
export function withoutNote(
  html: string,
): { html: string; name: string; picture: Picture } | undefined {
  const [, kept, address, note] = NOTE.exec(html) ?? [];
  if (kept === undefined || address === undefined || note === undefined) return undefined;
  return {
    html: html.replace(NOTE, () => kept),
    name: address.slice(address.lastIndexOf(PICTURES) + 1),
    picture: JSON.parse(decodeURIComponent(note)) as Picture,
  };
}
