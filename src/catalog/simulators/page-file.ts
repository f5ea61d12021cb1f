/** What the page file calculators are given. */
import { getCollection } from 'astro:content';
import type { PageFileRule } from '#/dumps/pagefile/rule';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import type { PageFileData } from '#/widgets/page-file/page-file-data';
import { findWords, type Words } from '../ui.ts';
import { sourceDates } from './source-dates.ts';

/** Rules to compute with; remarks that no calculator shows stay behind. */
export async function computingRules(locale: Locale): Promise<readonly PageFileRule[]> {
  const rules = await getCollection('rules');
  return rules.map(({ data }) => ({ ...localize(data, locale), note: '', appliesTo: '' }));
}

export async function pageFileData(locale: Locale): Promise<PageFileData> {
  return { rules: await computingRules(locale), dates: await sourceDates() };
}

export async function pageFileWords(locale: Locale): Promise<Words> {
  const [kit, standing, steps, crash, own] = await Promise.all([
    findWords('kit', locale),
    findWords('standing', locale),
    findWords('page-file-steps', locale),
    findWords('crash-steps', locale),
    findWords('page-file', locale),
  ]);
  /** Calculator (f) speaks of checks; the rest of the rehearsal's words are not its own. */
  const checks = Object.entries(crash).filter(([key]) => /^(check|reason|outcome)\./.test(key));
  return { ...kit, ...standing, ...steps, ...Object.fromEntries(checks), ...own };
}
