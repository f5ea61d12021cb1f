/** When each source was written, by id: what lists of claims are ordered by. */
import { getCollection } from 'astro:content';

export async function sourceDates(): Promise<Readonly<Record<string, string>>> {
  const sources = await getCollection('sources');
  return Object.fromEntries(sources.map(({ id, data }) => [id, data.published]).filter(([, date]) => date !== ''));
}
