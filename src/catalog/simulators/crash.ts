/** What the crash rehearsal is given. */
import { getCollection } from 'astro:content';
import type { Locale } from '#/i18n/locales';
import type { CrashData } from '#/widgets/crash/crash-data';
import { findWords, type Words } from '../ui.ts';
import { computingRules } from './page-file.ts';
import { sourceDates } from './source-dates.ts';

/** Facts, corrections and disagreements that a check may rest on. Rules are told by their own text. */
const told = /^(F34-0\d|F4-04|F4-05|A24|X01|X03|X22)$/;

export async function crashData(locale: Locale): Promise<CrashData> {
  const [rules, facts, corrections, disagreements] = await Promise.all([
    computingRules(locale),
    getCollection('facts'),
    getCollection('corrections'),
    getCollection('disagreements'),
  ]);
  const texts = [
    ...rules.map(({ id, rule }) => [id, rule] as const),
    ...facts.map(({ id, data }) => [id, data.text[locale]] as const),
    ...corrections.map(({ id, data }) => [id, data.fact[locale]] as const),
    ...disagreements.map(({ id, data }) => [id, data.detail[locale]] as const),
  ];
  return {
    rules,
    texts: Object.fromEntries(texts.filter(([id]) => id.startsWith('PF') || told.test(id))),
    dates: await sourceDates(),
  };
}

export async function crashWords(locale: Locale): Promise<Words> {
  const files = ['kit', 'standing', 'page-file-steps', 'crash-steps', 'page-file', 'crash'];
  const [kit, standing, steps, crash, pageFile, own] = await Promise.all(files.map((file) => findWords(file, locale)));
  /** Shared with the calculators: how a problem is told, and the names of fields and dumps. */
  const shared = Object.entries({ ...steps, ...pageFile }).filter(([key]) =>
    /^(problem\.|type-|ram|dump$|setting$|per|second|mendField|followed|undated)/.test(key),
  );
  return { ...kit, ...standing, ...crash, ...Object.fromEntries(shared), ...own };
}
