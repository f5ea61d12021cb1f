/** The contents of the reference: its pages under five headings, each with how much stands on it. */
import { getCollection, type CollectionKey } from 'astro:content';
import { listDumpTypes } from './dump-page.ts';
import { matrix } from './matrix.ts';

/** Pages below `reference/`; names and leads are in `content/ui/reference.yaml` under the same keys. */
export const referenceParts = [
  { id: 'dumps', pages: ['matrix', 'dumps', 'flags'] },
  { id: 'settings', pages: ['crash-control', 'page-file', 'tools'] },
  { id: 'claims', pages: ['facts', 'disagreements', 'corrections', 'care'] },
  { id: 'recall', pages: ['statements', 'misconceptions'] },
  { id: 'words', pages: ['glossary', 'sources'] },
] as const;
export type ReferencePage = (typeof referenceParts)[number]['pages'][number];
export const referencePages = referenceParts.flatMap(({ pages }): readonly ReferencePage[] => pages);

const counted: Readonly<Partial<Record<ReferencePage, readonly CollectionKey[]>>> = {
  flags: ['flags'],
  'crash-control': ['registryValues'],
  'page-file': ['rules'],
  tools: ['tools'],
  facts: ['facts'],
  disagreements: ['disagreements'],
  corrections: ['corrections'],
  care: ['care'],
  statements: ['statements'],
  misconceptions: ['misconceptions'],
  glossary: ['glossary'],
  sources: ['sources'],
};

async function cellCount(): Promise<number> {
  const [user, kernel] = [await matrix('user', 'en'), await matrix('kernel', 'en')];
  return [...user.lines, ...kernel.lines].reduce((sum, line) => sum + line.cells.length, 0);
}

/** How many cells, types, flags, values, rules, … a page holds. */
export async function countOf(page: ReferencePage): Promise<number> {
  if (page === 'matrix') return cellCount();
  if (page === 'dumps') return (await listDumpTypes('en')).length;
  const sizes = (counted[page] ?? []).map(async (name) => (await getCollection(name)).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
