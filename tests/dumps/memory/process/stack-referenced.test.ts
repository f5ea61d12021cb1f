import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, endOf } from '#/dumps/memory/address';
import { contentOf, isStack } from '#/dumps/memory/process/content-of';
import { referencedBytes, stackReferenced } from '#/dumps/memory/process/stack-referenced';
import { MB, PAGE_BYTES } from '#/dumps/memory/size';
import { anyProcess, blocks, smallProcess } from '../../../support/memory/processes.ts';

const pointingAt = (offset: number) => {
  const process = smallProcess({ spans: [blocks(2, 64)], words: [{ region: 'cache-2', offset }] });
  return referencedBytes(stackReferenced(process), 'cache-2');
};

test('a word in the middle of a page keeps that page', () => {
  expect(pointingAt(8 * MB + 2048)).toBe(PAGE_BYTES);
});

test('a word near the edge of a page keeps the neighbour too, and never a page of another region', () => {
  expect(pointingAt(8 * MB + 8)).toBe(2 * PAGE_BYTES);
  expect(pointingAt(0)).toBe(PAGE_BYTES);
});

test('two words on one page keep it once', () => {
  const words = [1, 2].map((at) => ({ region: 'cache-1', offset: 1024 + at * 8 }));
  const process = smallProcess({ spans: [blocks(1, 1)], words });
  expect(referencedBytes(stackReferenced(process), 'cache-1')).toBe(PAGE_BYTES);
});

test('a block that no word points into is absent', () => {
  const process = smallProcess({ spans: [blocks(2, 64)], words: [{ region: 'cache-2', offset: 0 }] });
  expect([...stackReferenced(process).keys()]).toEqual(['cache-2']);
});

test('the size of a region costs nothing', () => {
  const process = smallProcess({ spans: [blocks(1, 2 ** 24)], words: [{ region: 'cache-1', offset: 2 ** 43 }] });
  expect(referencedBytes(stackReferenced(process), 'cache-1')).toBe(2 * PAGE_BYTES);
});

test('runs are whole pages inside their region, and neither code nor stack', () => {
  fc.assert(
    fc.property(anyProcess, (process) => {
      for (const [id, runs] of stackReferenced(process)) {
        const region = process.regions.find((each) => each.id === id);
        if (region === undefined) throw new Error(id);
        expect(isStack(region) || contentOf(region) === 'image_code').toBe(false);
        for (const run of runs) {
          expect(run.bytes % PAGE_BYTES).toBe(0);
          expect(contains(region, run.base) && endOf(run) <= endOf(region)).toBe(true);
        }
        expect(referencedBytes(stackReferenced(process), id)).toBeLessThanOrEqual(region.bytes);
      }
    }),
  );
});
