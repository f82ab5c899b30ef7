/** What results can be narrowed by. The words come from the course (pages/search.json.ts). */
import type { Counts, Filters } from './pagefind.ts';

export interface Facet {
  /** As in the index. */
  name: string;
  label: string;
  /** The choice that leaves nothing out. */
  all: string;
  values: readonly { id: string; words: string }[];
}

/**
 * @param filters what is chosen in each facet; empty where nothing is
 * @returns only what is chosen
 */
export const chosenOnly = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));

/**
 * How many results each choice would have. Of a facet in which something is chosen this is asked anew without it, as
 * the choice would leave nothing of its neighbours.
 * @param whole the counts under all filters
 * @param ask asks the index, with other filters
 */
export async function countsOf(
  facets: readonly Facet[],
  filters: Filters,
  whole: Counts,
  ask: (filters: Filters) => Promise<{ filters: Counts }>,
): Promise<Counts> {
  const counts = facets.map(async ({ name }) => {
    const { [name]: chosen, ...others } = filters;
    const asked = chosen === undefined ? whole : (await ask(others)).filters;
    return [name, asked[name] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** @returns a list to choose from, without counts yet. */
export function facetField({ name, label, all, values }: Facet): HTMLLabelElement {
  const select = document.createElement('select');
  select.name = name;
  select.append(new Option(all, ''), ...values.map(({ id, words }) => new Option(words, id)));
  const field = document.createElement('label');
  field.append(label, select);
  return field;
}

/** Writes behind each choice how many results it has. What has none cannot be chosen. */
export function showCounts(
  select: HTMLSelectElement,
  facets: readonly Facet[],
  counts: Counts,
): void {
  const values = facets.find(({ name }) => name === select.name)?.values;
  for (const option of select.options) {
    const words = values?.find(({ id }) => id === option.value)?.words;
    if (words === undefined) continue;
    const count = counts[select.name]?.[option.value] ?? 0;
    option.textContent = `${words} (${count})`;
    option.disabled = count === 0 && !option.selected;
  }
}
