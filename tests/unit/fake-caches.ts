/** As much of a browser's caches as offline use needs, without one. */

/** What is in them: for each cache's name its addresses and texts. */
export type CachedTexts = Record<string, Record<string, string>>;

/**
 * Caches in memory. Addresses are compared as they are written.
 * @param texts what is in them already
 */
export function fakeCaches(texts: CachedTexts = {}): CacheStorage {
  const all = new Map<string, Map<string, string>>();
  const cacheOf = (name: string) => {
    const own = all.get(name) ?? new Map<string, string>();
    all.set(name, own);
    return own;
  };
  const answerFrom = (own: Map<string, string> | undefined, address: string) => {
    const text = own?.get(address);
    return Promise.resolve(text === undefined ? undefined : new Response(text));
  };
  for (const [name, own] of Object.entries(texts)) {
    for (const [address, text] of Object.entries(own)) cacheOf(name).set(address, text);
  }
  const fake = {
    open: (name: string) => {
      const own = cacheOf(name);
      return Promise.resolve({
        keys: () => Promise.resolve([...own.keys()].map((url) => ({ url }))),
        match: (address: string) => answerFrom(own, address),
        put: async (address: string, response: Response) =>
          void own.set(address, await response.text()),
        delete: (address: string) => Promise.resolve(own.delete(address)),
      });
    },
    keys: () => Promise.resolve([...all.keys()]),
    match: (address: string, { cacheName = '' }: { cacheName?: string }) =>
      answerFrom(all.get(cacheName), address),
    has: (name: string) => Promise.resolve(all.has(name)),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  };
  return fake as unknown as CacheStorage;
}
