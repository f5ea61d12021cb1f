import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignDown, alignUp, contains, endOf, formatAddress, overlaps, rangeAt } from '#/dumps/memory/address';

test('a range ends at the first address after it, which it does not contain', () => {
  const range = { base: 0x1000n, bytes: 0x1000 };
  expect(endOf(range)).toBe(0x2000n);
  expect(contains(range, 0x1fffn)).toBe(true);
  expect(contains(range, 0x2000n)).toBe(false);
});

test('neighbours do not overlap', () => {
  expect(overlaps({ base: 0n, bytes: 16 }, { base: 16n, bytes: 16 })).toBe(false);
  expect(overlaps({ base: 0n, bytes: 17 }, { base: 16n, bytes: 16 })).toBe(true);
});

test('addresses are written as the debugger writes them, above 2^53 to the digit', () => {
  expect(formatAddress(0x7ffb_1234_5678n, 64)).toBe('00007ffb`12345678');
  expect(formatAddress(0x40_1000n, 32)).toBe('00401000');
  expect(formatAddress(0xffff_f800_0000_0001n, 64)).toBe('fffff800`00000001');
});

test('aligning up and down meet at a multiple and enclose everything else', () => {
  expect(alignUp(0x1001n, 0x1000n)).toBe(0x2000n);
  expect(alignDown(0x1fffn, 0x1000n)).toBe(0x1000n);
  expect(alignUp(0x1000n, 0x1000n)).toBe(0x1000n);
});

test('the range found for an address is the one that contains it, or none does', () => {
  const sizes = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })));
  fc.assert(
    fc.property(sizes, fc.bigInt({ min: 0n, max: 200n }), (gaps, address) => {
      let next = 0n;
      const ranges = gaps.map(([gap, bytes]) => {
        const range = { base: next + BigInt(gap), bytes };
        next = endOf(range);
        return range;
      });
      expect(rangeAt(ranges, address)).toBe(ranges.find((range) => contains(range, address)) ?? null);
    }),
  );
});
