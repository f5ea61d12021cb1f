/** What the WOW64 terminal is given. */
import { getCollection } from 'astro:content';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import type { Wow64Data } from '#/widgets/wow64/wow64-data';
import { findWords, type Words } from '../ui.ts';

export async function wow64Data(locale: Locale): Promise<Wow64Data> {
  const rows = await getCollection('wow64');
  return { rows: rows.map(({ data }) => localize(data, locale)) };
}

export async function wow64Words(locale: Locale): Promise<Words> {
  const files = ['kit', 'standing', 'wow64-messages', 'wow64'];
  return Object.assign({}, ...(await Promise.all(files.map((file) => findWords(file, locale))))) as Words;
}
