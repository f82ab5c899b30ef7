import { useEffect, useState } from 'react';
import { loadStyles } from './load-styles.ts';

export interface Loaded<T> {
  data: T | undefined;
  /** It could not be fetched: the network is away. */
  failed: boolean;
  retry: () => void;
}

/**
 * Fetches what an exercise is made of, once somebody wants it. The page itself holds the same text for readers, so
 * it is not carried twice. The build has checked the file against its schema.
 * @param href a JSON file of this site
 * @param wanted fetch it now
 * @param styles a style sheet that has to be there before it is shown
 */
export function useData<T>(href: string, wanted: boolean, styles?: string): Loaded<T> {
  const { data, ...rest } = useAllData<T>([href], wanted, styles);
  return { data: data?.[0], ...rest };
}

/**
 * The same for several files: all of them, in their order, or none.
 * @param hrefs must stay the same while wanted
 * @param fetchCode fetches scripts that it cannot be shown without; always the same function
 */
export function useAllData<T>(
  hrefs: readonly string[],
  wanted: boolean,
  styles?: string,
  fetchCode?: () => Promise<void>,
): Loaded<T[]> {
  const [data, setData] = useState<T[]>();
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const names = hrefs.join(' ');
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const styled = styles ? loadStyles(styles) : undefined;
    const code = fetchCode?.();
    Promise.all([styled, code, ...names.split(' ').map(fetchJson<T>)])
      .then(([, , ...loaded]) => !left && setData(loaded))
      .catch(() => !left && setFailed(true));
    return () => {
      left = true;
    };
  }, [names, wanted, styles, fetchCode, round]);
  const retry = () => {
    setFailed(false);
    setRound((before) => before + 1);
  };
  return { data, failed, retry };
}

async function fetchJson<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as T;
}
