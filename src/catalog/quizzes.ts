/** The questions of a lesson in one language, grids filled from the facts; parted into what is shown and what is fetched. */
import { getEntry } from 'astro:content';
import { keyOf, localizeItem, publicItem, type AuthoredItem } from '#/course/quiz/item';
import type { Item, Key, PublicItem } from '#/course/quiz/kinds/index';
import { orderedOptions } from '#/course/quiz/shuffle';
import { gridItem } from '#/exercises/grid-item';
import type { Locale } from '#/i18n/locales';
import { gridParts } from './grids.ts';

async function whole(authored: AuthoredItem, locale: Locale, lesson: string): Promise<Item> {
  const item = localizeItem(authored, locale, lesson);
  return item.kind === 'grid' && !('cells' in item) ? gridItem(await gridParts(item, locale)) : (item as Item);
}

function seen(item: Item): PublicItem {
  const shown = publicItem(item);
  return shown.kind === 'choice' ? { ...shown, options: orderedOptions(shown.id, shown.options) } : shown;
}

async function authoredOf(collection: 'quizzes' | 'warmUps', folder: string): Promise<readonly AuthoredItem[]> {
  const entry = await getEntry(collection, folder);
  return entry?.data.items ?? [];
}

/** Everything of a lesson's questions; build time only. Lesson ids look like `user-mode/miniplus`. */
export async function listItems(folder: string, lesson: string, locale: Locale): Promise<readonly Item[]> {
  const authored = await authoredOf('quizzes', folder);
  return Promise.all(authored.map((item) => whole(item, locale, lesson)));
}

/** The three questions before a unit; their ids are `<unit>/warm-up/<item>`. */
export async function listWarmUp(folder: string, unit: string, locale: Locale): Promise<readonly Item[]> {
  const authored = await authoredOf('warmUps', folder);
  return Promise.all(authored.map((item) => whole(item, locale, `${unit}/warm-up`)));
}

/** What may stand in the page. */
export function publicItems(items: readonly Item[]): readonly PublicItem[] {
  return items.map(seen);
}

/** What is fetched at the first interaction, by item id. */
export function keysOf(items: readonly Item[]): Readonly<Record<string, Key>> {
  return Object.fromEntries(items.map((item) => [item.id, keyOf(item)]));
}
