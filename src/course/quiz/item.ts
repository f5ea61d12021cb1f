/** From a question as written to its two halves: what stands in the page, and what is fetched at the first interaction. */
import { localize, type Localize } from '#/i18n/localize';
import type { Locale } from '#/i18n/locales';
import { splits, type Item, type Key, type KindName, type PublicItem } from './kinds/index.ts';
import type { GridFrame } from './kinds/grid/grid.ts';
import type { AuthoredItem } from './quiz.schema.ts';

export type { AuthoredItem } from './quiz.schema.ts';

/** In one language. A grid has only its frame yet: `src/exercises/grid-item.ts` fills it from the facts. */
export type LocalizedItem = Exclude<Item, { readonly kind: 'grid' }> | GridFrame;

interface Accepting {
  readonly accept: { readonly ko: readonly string[]; readonly en: readonly string[] };
}

/** Either language is right, so `localize` must not choose one; the reader's comes first, since it is what a reveal says. */
function withBoth<A extends Accepting>(entry: A, locale: Locale): Localize<A> & { accept: readonly string[] } {
  const { ko, en } = entry.accept;
  return { ...localize(entry, locale), accept: locale === 'ko' ? [...ko, ...en] : [...en, ...ko] };
}

/** @param lesson id of the lesson, `user-mode/miniplus`; the item's id becomes `user-mode/miniplus/<item>`. */
export function localizeItem(authored: AuthoredItem, locale: Locale, lesson: string): LocalizedItem {
  const id = `${lesson}/${authored.id}`;
  if (authored.kind !== 'text') return { ...localize(authored, locale), id };
  const mistakes = authored.mistakes.map((mistake) => withBoth(mistake, locale));
  return { ...withBoth(authored, locale), mistakes, id };
}

export function publicItem<K extends KindName>(item: Item<K> & { readonly kind: K }): PublicItem<K> {
  const kind: K = item.kind;
  return splits[kind].publicItem(item);
}

export function keyOf<K extends KindName>(item: Item<K> & { readonly kind: K }): Key<K> {
  const kind: K = item.kind;
  return splits[kind].keyOf(item);
}
