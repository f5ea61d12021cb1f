/** The glossary, and the pages that are cited, each with what rests on it. */
import { getCollection } from 'astro:content';
import { hasHangul } from '#/course/cited-parts';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import { termAnchor } from '../glossary.ts';
import { inGroups } from './in-groups.ts';

/** Both languages of every term, in the order of the reader's. */
export async function listTerms(locale: Locale) {
  const terms = await getCollection('glossary');
  return terms
    .map(({ data }) => ({ ...localize(data, locale), ko: data.name.ko, en: data.name.en, anchor: termAnchor(data.id) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}

/** From heaviest to lightest. */
export const tierOrder = ['official', 'microsoft-blog', 'microsoft-old-kb', 'book', 'community', 'observed'] as const;

/** By source, the ids of the facts, rules, corrections, disagreements and statements that rest on it. */
async function citedBy(): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const name of ['facts', 'rules', 'corrections', 'disagreements', 'statements'] as const) {
    for (const { id, data } of await getCollection(name)) {
      for (const source of data.sources) found.set(source, [...(found.get(source) ?? []), id].sort());
    }
  }
  return found;
}

export async function listSources(locale: Locale) {
  const cited = await citedBy();
  const tiers = (await getCollection('sourceTiers')).map(({ data }) => localize(data, locale));
  const sources = (await getCollection('sources')).map(({ data }) => {
    const source = localize(data, locale);
    return { ...source, isEnglish: !hasHangul(source.title), citedBy: cited.get(source.id) ?? [] };
  });
  sources.sort((one, other) => (one.id < other.id ? -1 : 1));
  return inGroups(sources, tierOrder, (source) => source.tier).map((group) => ({
    ...group,
    name: tiers.find(({ id }) => id === group.id)?.name ?? group.id,
  }));
}
