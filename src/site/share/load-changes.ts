import { getCollection } from 'astro:content';
import type { Change } from '../../course/schema.ts';

/** @returns what changed for readers, the newest first */
export async function loadChanges(): Promise<Change[]> {
  const changes = (await getCollection('changes')).map(({ id, data }) => ({ ...data, id }));
  return changes.sort((a, b) => b.date.localeCompare(a.date));
}
