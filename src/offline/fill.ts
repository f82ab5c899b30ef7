import { digestOf, type FileList, type ListedFile } from './file-list.ts';

/** So many files are fetched at the same time. */
const AT_ONCE = 4;

export interface Filling {
  list: FileList;
  cache: Pick<Cache, 'keys' | 'put'>;
  /** @returns the full address of a listed path */
  addressOf: (path: string) => string;
  /** @returns what is here already for an address, of whatever build */
  here: (address: string) => Promise<Response | undefined>;
  /** Fetches. It knows by itself when to stop. */
  get: (address: string) => Promise<Response>;
  /** Told after each file. */
  onFile?: (count: number) => void;
  /** Ends it early. What was fetched stays. */
  signal?: AbortSignal;
}

/** A file is not what the list says: it is missing, cut off, or of another build. */
export class WrongFile extends Error {
  override name = 'WrongFile';
}

/**
 * Fills a cache with all files of a build. Whatever is here already is not fetched again, so this can be broken off and
 * called again. Nothing enters the cache but what the list says, byte for byte: not an error page, not the sign-in
 * page of a hotel, not a file of the build after it.
 * @throws WrongFile, what `get` throws, what the cache throws when there is no room, or the signal's reason
 */
export async function fill(filling: Filling): Promise<void> {
  const { list, onFile, signal } = filling;
  const before = new Set((await filling.cache.keys()).map(({ url }) => url));
  let next = 0;
  let done = 0;
  const inTurn = async () => {
    for (let file = list.files[next++]; file; file = list.files[next++]) {
      signal?.throwIfAborted();
      try {
        if (!before.has(filling.addressOf(file[0]))) await keep(file, filling);
      } catch (error) {
        // The others stop, too.
        next = list.files.length;
        throw error;
      }
      done += 1;
      onFile?.(done);
    }
  };
  const turns = await Promise.allSettled(Array.from({ length: AT_ONCE }, inTurn));
  const broken = turns.find((turn) => turn.status === 'rejected');
  // Only now, as nothing comes in any more.
  if (broken) throw broken.reason;
}

async function keep([path, digest]: ListedFile, filling: Filling): Promise<void> {
  const { cache, addressOf, here, get } = filling;
  const address = addressOf(path);
  const known = await here(address);
  const response =
    known && (await isRight(known, digest)) ? known : await fetched(path, () => get(address));
  if (!(await isRight(response, digest))) throw new WrongFile(path);
  await cache.put(address, response);
}

async function fetched(path: string, get: () => Promise<Response>): Promise<Response> {
  const response = await get();
  // An answer that came by a redirect cannot stand for a page later.
  if (!response.ok || response.redirected) throw new WrongFile(path);
  return response;
}

/** Reads a copy, so that the response itself can still be kept. */
const isRight = async (response: Response, digest: string): Promise<boolean> =>
  (await digestOf(await response.clone().arrayBuffer())) === digest;
