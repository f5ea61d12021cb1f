import { expect, test } from 'vitest';
import { endOf } from '#/dumps/memory/address';
import { USER_MODE_END, zone } from '#/dumps/memory/process/build/place';
import { processDataRegion, spanRegions, stackRegions, withFreeGaps } from '#/dumps/memory/process/build/regions';
import { KB } from '#/dumps/memory/size';

test('equal regions are numbered from where the last span ended', () => {
  const regions = spanRegions({ kind: 'cache', count: 2, bytes: 64 * KB }, 3, zone(0n));
  expect(regions.map(({ id }) => id)).toEqual(['cache-3', 'cache-4']);
});

test('address space kept for growth follows its region and has no content', () => {
  const [heap, rest] = spanRegions({ kind: 'heap', bytes: 64 * KB, reservedBytes: 128 * KB }, 1, zone(0n));
  expect(heap && endOf(heap)).toBe(rest?.base);
  expect(rest).toMatchObject({ state: 'reserve', bytes: 128 * KB });
});

test('a stack is reserved space, a guard page and the part in use, one after another', () => {
  const [reserved, guard, stack] = stackRegions(
    { bits: 64, committedBytes: 64 * KB, reservedBytes: 960 * KB },
    's',
    false,
    zone(0n),
  );
  expect(reserved?.state).toBe('reserve');
  expect(guard).toMatchObject({ guard: true, bytes: 4 * KB });
  expect(stack).toMatchObject({ bytes: 60 * KB, owner: { kind: 'stack' } });
  expect(guard && endOf(guard)).toBe(stack?.base);
});

test('under WoW64 a stack says its width', () => {
  const regions = stackRegions({ bits: 32, committedBytes: 64 * KB, reservedBytes: 0 }, 's', true, zone(0n));
  expect(regions.at(-1)?.owner.kind).toBe('stack-32');
});

test('regions and the gaps between them fill the address space', () => {
  const filled = withFreeGaps([processDataRegion('peb', 'peb', 4 * KB, zone(0x20000n))]);
  expect(filled.map(({ state }) => state)).toEqual(['free', 'commit', 'free']);
  expect(filled[0]?.base).toBe(0n);
  expect(filled.at(-1) && endOf(filled.at(-1) ?? { base: 0n, bytes: 0 })).toBe(USER_MODE_END);
});
