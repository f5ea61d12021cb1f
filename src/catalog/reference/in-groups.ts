/** Entries under the headings of a page: every entry once, headings in a given order, none that is empty. */

export interface Group<K extends string, E> {
  readonly id: K;
  readonly entries: readonly E[];
}

/** Throws where an entry has a heading that is not in the order: it would be missing from the page. */
export function inGroups<const K extends string, E>(
  entries: readonly E[],
  order: readonly K[],
  headingOf: (entry: E) => string,
): readonly Group<K, E>[] {
  const lost = entries.map(headingOf).find((heading) => !order.some((id) => id === heading));
  if (lost !== undefined) throw new Error(`No heading called "${lost}" on a page of the reference`);
  return order
    .map((id) => ({ id, entries: entries.filter((entry) => headingOf(entry) === id) }))
    .filter((group) => group.entries.length > 0);
}
