import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom, oneOf } from '#/dumps/memory/process/build/chance';

test('the same seed gives the same numbers', () => {
  const first = chanceFrom(7);
  const second = chanceFrom(7);
  expect(Array.from({ length: 20 }, () => first(1000))).toEqual(Array.from({ length: 20 }, () => second(1000)));
});

test('numbers are whole and below the limit', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, limit) => {
      const number = chanceFrom(seed)(limit);
      expect(Number.isInteger(number) && number >= 0 && number < limit).toBe(true);
    }),
  );
});

test('of nothing there is none', () => {
  expect(oneOf(chanceFrom(1), [])).toBeUndefined();
  expect(oneOf(chanceFrom(1), ['a'])).toBe('a');
});
