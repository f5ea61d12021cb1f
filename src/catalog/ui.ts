/** The words on buttons, in the reader's language: `content/ui/<widget>.yaml`. */
import { getEntry } from 'astro:content';
import type { Locale } from '#/i18n/locales';

export type Words = Readonly<Record<string, string>>;

/** Returns the words of one widget; throws with the file to create where there is none. */
export async function findWords(widget: string, locale: Locale): Promise<Words> {
  const entry = await getEntry('ui', widget);
  if (entry === undefined) throw new Error(`No content/ui/${widget}.yaml`);
  return Object.fromEntries(Object.entries(entry.data).map(([key, text]) => [key, text[locale]]));
}

/** One word that must be there; a missing one stops the build and names its place. */
export function word(words: Words, key: string): string {
  const text = words[key];
  if (text === undefined) throw new Error(`No text called "${key}" in content/ui`);
  return text;
}
