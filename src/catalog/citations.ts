/** What an id cited in a text stands for: its sources, and how sure they are. */
import { getEntry } from 'astro:content';
import { localize } from '#/i18n/localize';
import type { Locale } from '#/i18n/locales';

export interface Citation {
  readonly id: string;
  readonly sources: readonly string[];
  /** `documented`, or the word for what is less sure: a key of `content/ui/standing.yaml`. */
  readonly mark: string;
}

export interface CitedSource {
  readonly id: string;
  readonly title: string;
  /** '' where the source gives none. */
  readonly date: string;
  readonly address: string;
}

const SECOND_HAND: Readonly<Record<string, string>> = { B: 'documented', K: 'book', C: 'community', O: 'observed' };

async function collected(id: string): Promise<Omit<Citation, 'id'> | undefined> {
  if (/^F\d/.test(id)) {
    const fact = await getEntry('facts', id);
    return fact && { sources: fact.data.sources, mark: fact.data.basis };
  }
  if (/^PF\d/.test(id)) {
    const rule = await getEntry('rules', id);
    return rule && { sources: rule.data.sources, mark: rule.data.status };
  }
  if (/^[AX]\d\d$/.test(id)) {
    const claim = id.startsWith('A') ? await getEntry('corrections', id) : await getEntry('disagreements', id);
    return claim && { sources: claim.data.sources, mark: 'documented' };
  }
  if (/^[A-Z]\d\d$/.test(id)) return undefined;
  const value = await getEntry('registryValues', id);
  return value && { sources: value.data.sources, mark: value.data.status };
}

/** Throws on an unknown id: a text may cite only what stands in the reference. */
export async function findCitation(id: string, locale: Locale): Promise<Citation> {
  const found = await collected(id);
  if (found !== undefined) return { id, ...found };
  const source = await findSource(id, locale);
  return { id, sources: [source.id], mark: SECOND_HAND[id.slice(0, 1)] ?? 'documented' };
}

/** Throws on an unknown source. */
export async function findSource(id: string, locale: Locale): Promise<CitedSource> {
  const entry = await getEntry('sources', id);
  if (entry === undefined) throw new Error(`No ${id} in content/: neither a fact nor a source`);
  const { title, published, address } = localize(entry.data, locale);
  return { id, title, date: published, address };
}
