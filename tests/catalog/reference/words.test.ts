import { getCollection } from 'astro:content';
import { expect, test } from 'vitest';
import { countOf, referencePages, referenceParts } from '#/catalog/reference/contents';
import { listSources, listTerms, tierOrder } from '#/catalog/reference/words';
import { findWords } from '#/catalog/ui';
import { citedParts } from '#/course/cited-parts';
import { referencePath } from '#/course/reference-path';
import { readFileSync, globSync } from 'node:fs';

test('every term stands in the glossary once, under an anchor of its own', async () => {
  const terms = await listTerms('ko');
  expect(terms.map(({ id }) => id).toSorted()).toEqual(
    (await getCollection('glossary')).map(({ id }) => id).toSorted(),
  );
  expect(new Set(terms.map(({ anchor }) => anchor)).size).toBe(terms.length);
});

test('terms come in the order of the language', async () => {
  const names = (await listTerms('en')).map(({ name }) => name);
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')));
});

test('every source stands under its tier, heaviest first, and the tiers have names', async () => {
  const groups = await listSources('en');
  expect(groups.map(({ id }) => id)).toEqual([...tierOrder]);
  expect(groups.flatMap(({ entries }) => entries.map(({ id }) => id)).toSorted()).toEqual(
    (await getCollection('sources')).map(({ id }) => id).toSorted(),
  );
  expect(groups[0]?.name).toBe('Microsoft documentation');
});

test('a source knows what rests on it', async () => {
  const sources = (await listSources('en')).flatMap(({ entries }) => entries);
  expect(sources.find(({ id }) => id === 'K02')?.citedBy).toEqual(expect.arrayContaining(['F17-03', 'X11']));
});

test('every page of the reference has a name, a lead, a unit and something to count', async () => {
  const words = await findWords('reference', 'ko');
  expect(new Set(referencePages).size).toBe(referencePages.length);
  for (const page of referencePages) {
    expect(words, page).toHaveProperty([`page-${page}`]);
    expect(words, page).toHaveProperty([`lead-${page}`]);
    expect(words, page).toHaveProperty([`unit-${page}`]);
    expect(await countOf(page), page).toBeGreaterThan(0);
  }
  for (const { id } of referenceParts) expect(words).toHaveProperty([`part-${id}`]);
});

test('every id that a text of the content names leads somewhere', async () => {
  const known = new Set<string>();
  for (const name of ['facts', 'rules', 'corrections', 'disagreements', 'statements', 'sources'] as const) {
    for (const { id } of await getCollection(name)) known.add(id);
  }
  const files = globSync('content/**/*.yaml').filter((path) => !path.startsWith('content/lessons/'));
  const loose = files.flatMap((path) =>
    citedParts(readFileSync(path, 'utf8')).flatMap(({ id }) =>
      id !== undefined && (!known.has(id) || referencePath(id) === undefined) ? [`${path}: ${id}`] : [],
    ),
  );
  expect(loose).toEqual([]);
});
