/** What the WOW64 terminal is given. */
import { getCollection } from 'astro:content';
import { takers } from '#/dumps/wow64/bitness';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import type { Wow64Data } from '#/widgets/wow64/wow64-data';
import { findWords, type Words } from '../ui.ts';

export async function wow64Data(locale: Locale): Promise<Wow64Data> {
  const rows = await getCollection('wow64');
  /** The tools in the order they are offered; what no tool is offered for comes last. */
  const order: readonly string[] = takers.map((taker) => `32-${taker}`);
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    rows: rows.map(({ data }) => localize(data, locale)).toSorted((one, other) => place(one.id) - place(other.id)),
  };
}

export async function wow64Words(locale: Locale): Promise<Words> {
  const files = ['kit', 'standing', 'wow64-messages', 'wow64'];
  return Object.assign({}, ...(await Promise.all(files.map((file) => findWords(file, locale))))) as Words;
}
