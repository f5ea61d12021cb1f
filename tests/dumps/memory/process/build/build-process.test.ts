import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf } from '#/dumps/memory/address';
import { committedRegions } from '#/dumps/memory/process/process';
import { anyProcess, blocks, smallProcess } from '../../../../support/memory/processes.ts';

test('the same plan gives the same process', () => {
  expect(smallProcess({ pointsAt: ['image-data'] })).toEqual(smallProcess({ pointsAt: ['image-data'] }));
});

test('regions follow each other without gap or overlap, and no id occurs twice', () => {
  fc.assert(
    fc.property(anyProcess, ({ regions }) => {
      regions.slice(1).forEach((region, index) => expect(region.base).toBe(endOf(regions[index] ?? region)));
      expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
    }),
  );
});

test('each thread names stacks and TEBs that are there', () => {
  fc.assert(
    fc.property(anyProcess, (process) => {
      const ids = new Set(committedRegions(process).map(({ id }) => id));
      const named = process.threads.flatMap(({ tebs, stacks }) => [...tebs, ...stacks.map(({ region }) => region)]);
      expect(named.every((id) => ids.has(id))).toBe(true);
    }),
  );
});

test('handles have the values Windows would give them, in fours', () => {
  const { handles } = smallProcess({
    handles: [
      { type: 'File', names: ['a'] },
      { type: 'Event', unnamed: 2 },
    ],
  });
  expect(handles.map(({ value, type, name }) => [value, type, name])).toEqual([
    [4, 'File', 'a'],
    [8, 'Event', ''],
    [12, 'Event', ''],
  ]);
});

test('a plan that points at a region it does not have is refused', () => {
  expect(() => smallProcess({ spans: [blocks(1, 1)], words: [{ region: 'cache-2', offset: 0 }] })).toThrow('cache-2');
});
