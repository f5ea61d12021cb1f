import { getCollection, type CollectionKey } from 'astro:content';
import { describe, expect, test } from 'vitest';
import {
  listCare,
  listCorrections,
  listDisagreements,
  listFacts,
  listKeyFacts,
  listMisconceptions,
  listStatements,
  sectionAnchor,
} from '#/catalog/reference/claims';
import { referencePath } from '#/course/reference-path';

interface Identified {
  readonly id: string;
}
const ids = (entries: readonly Identified[]): readonly string[] => entries.map(({ id }) => id).toSorted();
const flat = (groups: readonly { readonly entries: readonly Identified[] }[]): readonly string[] =>
  ids(groups.flatMap(({ entries }) => entries));
const all = async (name: CollectionKey): Promise<readonly string[]> => ids(await getCollection(name));

describe.each(['ko', 'en'] as const)('in %s', (locale) => {
  test('every claim stands on its page once', async () => {
    expect(flat(await listFacts(locale))).toEqual(await all('facts'));
    expect(flat(await listCorrections(locale))).toEqual(await all('corrections'));
    expect(flat(await listDisagreements(locale))).toEqual(await all('disagreements'));
    expect(flat(await listStatements(locale))).toEqual(await all('statements'));
    expect(flat(await listMisconceptions(locale))).toEqual(await all('misconceptions'));
    expect(ids(await listCare(locale))).toEqual(await all('care'));
    expect(ids(await listKeyFacts(locale))).toEqual(await all('keyFacts'));
  });

  test('claims come in the order of their ids within a heading', async () => {
    for (const { entries } of [...(await listFacts(locale)), ...(await listStatements(locale))]) {
      expect(entries.map(({ id }) => id)).toEqual(ids(entries));
    }
  });
});

test('what a citation leads to is where the claim stands', async () => {
  const [fact, correction] = [await listFacts('ko'), await listCorrections('ko')];
  expect(fact.flatMap(({ entries }) => entries).every(({ id }) => referencePath(id) === `reference/facts/#${id}`)).toBe(
    true,
  );
  expect(correction[0]?.entries[0]?.id).toBe('A08');
  expect(referencePath('A08')).toBe('reference/corrections/#A08');
});

test('no heading has the anchor of a claim', async () => {
  const headings = (await listFacts('en')).map(({ id }) => sectionAnchor(id));
  const claims = new Set(await all('facts'));
  expect(new Set(headings).size).toBe(headings.length);
  expect(headings.filter((anchor) => claims.has(anchor))).toEqual([]);
});

test('of the sides of a disagreement the one to trust stands last, and none is lost', async () => {
  const entries = (await listDisagreements('en')).flatMap((group) => group.entries);
  const authored = await getCollection('disagreements');
  for (const { id, claims } of entries) {
    const trusted = claims.map(({ trust }) => trust === true);
    expect(trusted).toEqual(trusted.toSorted((one, other) => Number(one) - Number(other)));
    expect(claims).toHaveLength(authored.find((entry) => entry.id === id)?.data.claims.length ?? -1);
  }
});

test('the title of a source without Hangul is told to be English', async () => {
  const claims = (await listDisagreements('ko')).flatMap(({ entries }) => entries.flatMap((entry) => entry.claims));
  expect(claims.find(({ source }) => source === 'D03')).toMatchObject({ title: 'Complete memory dump', english: true });
  expect(claims.find(({ source }) => source === 'K02')?.english).toBe(false);
});

test('misconceptions are numbered through, and name only dump types that exist', async () => {
  const entries = (await listMisconceptions('en')).flatMap((group) => group.entries);
  expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
  const types = new Set(await all('dumpTypes'));
  expect(entries.flatMap((entry) => entry.types).filter(({ id }) => !types.has(id))).toEqual([]);
});
