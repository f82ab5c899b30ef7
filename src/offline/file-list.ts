/** The list of all files of one build, which lies beside them as `offline-files.json`. */

/** Where the list lies, from the course's front page. */
export const LIST_PATH = 'offline-files.json';

/** A file: where it is, from the course's front page; what its bytes are known by; how many there are. */
export type ListedFile = readonly [path: string, digest: string, bytes: number];

export interface FileList {
  /** Says which build this is. It changes when any file does. */
  version: string;
  /** How much room all files take up. */
  bytes: number;
  /** About how much is sent for them: as much as when a host compresses with gzip. */
  sent: number;
  files: readonly ListedFile[];
}

/**
 * @returns what bytes are known by: the beginning of their SHA-256. The same in the build, on a page and in the
 *   worker.
 */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.subarray(0, 9)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @returns the version of a build with these files */
export const versionOf = (files: readonly ListedFile[]): Promise<string> =>
  digestOf(new TextEncoder().encode(JSON.stringify(files)));
