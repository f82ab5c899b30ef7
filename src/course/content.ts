import type { z } from 'astro/zod';
import type { KINDS, Kind } from './kinds.ts';
import type { Path } from './problems.ts';
import type { Change, CourseFile, Myth, OtherWords, Source } from './schema.ts';
import type { Situation } from '../role-play/schema.ts';

/** One file of content that passed its schema. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
  /** A lesson's text below the frontmatter; empty for other kinds. */
  body: string;
  /** The line on which that text starts. */
  bodyLine: number;
  lineOf: (path: Path) => number | undefined;
}

export type DataOf<K extends Kind> = z.infer<(typeof KINDS)[K]['schema']>;

/** All files that could be read. A file with a mistake is absent here, and told of elsewhere. */
export interface Content {
  course: Entry<CourseFile> | undefined;
  sources: Entry<Source[]> | undefined;
  myths: Entry<Myth[]> | undefined;
  /** What learners may have to disclose in role-plays; absent where the course has none. */
  disclosures: Entry<Situation[]> | undefined;
  /** What is new, for readers; absent where nobody tells. */
  changes: Entry<Change[]> | undefined;
  /** Words for the search that stand nowhere in the course; absent where nobody wrote any. */
  otherWords: Entry<OtherWords[]> | undefined;
  entries: { [K in Kind]: Map<string, Entry<DataOf<K>>> };
  /** Ids of all files by kind, those with mistakes included: a reference to a broken file is not a broken reference. */
  names: Record<Kind, string[]>;
}
