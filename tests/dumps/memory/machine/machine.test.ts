import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runBytes, runIndexAt, type PageRun } from '#/dumps/memory/machine/machine';

const runs: readonly PageRun[] = [
  { id: 'firmware-1', firstPage: 0, pages: 4, owner: 'firmware' },
  { id: 'hal-1', firstPage: 4, pages: 1, owner: 'hal' },
  { id: 'free_pages-1', firstPage: 5, pages: 95, owner: 'free_pages' },
];

test('a run of four pages is 16 KB', () => {
  expect(runBytes({ pages: 4 })).toBe(16_384);
});

test('the run of any page is found, and none outside RAM', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 110 }), (page) => {
      const found = runs.findIndex((run) => page >= run.firstPage && page < run.firstPage + run.pages);
      expect(runIndexAt(runs, page)).toBe(found);
    }),
  );
});
