/** What the course states, corrects, leaves open and asks, under the headings of its reference pages. */
import { getCollection } from 'astro:content';
import { hasHangul } from '#/course/cited-parts';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import { inGroups } from './in-groups.ts';

/** By id, which is the order of the fact sheet; collections come in no order of their own. */
function inOrder<E extends { readonly id: string }>(entries: readonly E[]): readonly E[] {
  return entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Sections of the fact sheet that hold facts, as the ids of the facts name them. */
export const factSections = ['1.1', '1.7', '2', '3.1', '3.4', '3.5', '4', '5'] as const;
export const subjects = ['user-mode', 'wow64', 'kernel-mode', 'page-file', 'registry', 'tools'] as const;
export type Subject = (typeof subjects)[number];

/** `facts-1-7`: an anchor for a section. */
export function sectionAnchor(section: string): string {
  return `facts-${section.replace('.', '-')}`;
}

export async function listKeyFacts(locale: Locale) {
  return inOrder((await getCollection('keyFacts')).map(({ data }) => localize(data, locale)));
}

export async function listFacts(locale: Locale) {
  const facts = (await getCollection('facts')).map(({ data }) => localize(data, locale));
  return inGroups(inOrder(facts), factSections, (fact) => fact.section);
}

/** From the article's worst to what it has right. */
export const correctionVerdicts = ['wrong', 'outdated', 'superseded', 'simplified', 'missing', 'correct'] as const;

export async function listCorrections(locale: Locale) {
  const corrections = (await getCollection('corrections')).map(({ data }) => localize(data, locale));
  return inGroups(inOrder(corrections), correctionVerdicts, (correction) => correction.verdict);
}

/** Each claim with the title of its source; the ones to trust last. */
export async function listDisagreements(locale: Locale) {
  const sources = await getCollection('sources');
  const titles = new Map(sources.map(({ id, data }) => [id, data.title[locale]]));
  const entries = (await getCollection('disagreements')).map(({ data }) => localize(data, locale));
  const titled = entries.map((entry) => ({
    ...entry,
    claims: entry.claims
      .map((claim) => {
        const title = titles.get(claim.source) ?? claim.source;
        return { ...claim, title, english: !hasHangul(title) };
      })
      .sort((one, other) => Number(one.trust ?? false) - Number(other.trust ?? false)),
  }));
  return inGroups(inOrder(titled), ['contradiction', 'unverified'], (entry) => entry.kind);
}

export async function listStatements(locale: Locale) {
  const statements = (await getCollection('statements')).map(({ data }) => localize(data, locale));
  return inGroups(inOrder(statements), subjects, (statement) => statement.topic);
}

/** By the first subject that an idea is about; an idea about dump types alone stands with their mode. Numbered through. */
export async function listMisconceptions(locale: Locale) {
  const types = new Map((await getCollection('dumpTypes')).map(({ id, data }) => [id, data]));
  const ideas = (await getCollection('misconceptions')).map(({ id, data }) => ({
    id,
    ...localize(data, locale),
    types: data.about.flatMap((type) => {
      const name = types.get(type)?.shortName[locale];
      return name === undefined ? [] : [{ id: type, name }];
    }),
  }));
  const groups = inGroups(inOrder(ideas), subjects, ({ about }) => {
    const named = about.find((subject) => subjects.some((known) => known === subject));
    const mode = types.get(about[0] ?? '')?.mode;
    return named ?? (mode === undefined ? '' : `${mode}-mode`);
  });
  let number = 0;
  return groups.map((group) => ({ ...group, entries: group.entries.map((entry) => ({ ...entry, number: ++number })) }));
}

export async function listCare(locale: Locale) {
  return inOrder((await getCollection('care')).map(({ data }) => localize(data, locale)));
}
