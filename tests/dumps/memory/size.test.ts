import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestUnit, fromBytes, GB, inBytes, KB, MB, PAGE_BYTES, sizeUnits, TB } from '#/dumps/memory/size';

test('a megabyte is 1,048,576 bytes, as Windows counts', () => {
  expect(MB).toBe(1_048_576);
  expect(PAGE_BYTES).toBe(4096);
  expect(inBytes(16, 'GB')).toBe(16_384 * MB);
});

test('a size in a unit leads back to its bytes', () => {
  fc.assert(
    fc.property(fc.nat({ max: 4096 }), fc.constantFrom(...sizeUnits), (value, unit) => {
      expect(fromBytes(inBytes(value, unit), unit)).toBe(value);
    }),
  );
});

test('the unit changes where 1,024 of the smaller one are reached', () => {
  expect([KB, MB - 1, MB, GB - 1, GB, TB - 1, TB].map(bestUnit)).toEqual(['KB', 'KB', 'MB', 'MB', 'GB', 'GB', 'TB']);
});
