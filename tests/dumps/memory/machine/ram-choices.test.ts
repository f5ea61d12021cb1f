import { expect, test } from 'vitest';
import { isRamChoice, ramChoicesGb } from '#/dumps/memory/machine/ram-choices';

test('the choices go from 2 GB to 4 TB, each twice the one before', () => {
  expect(ramChoicesGb[0]).toBe(2);
  expect(ramChoicesGb.at(-1)).toBe(4096);
  ramChoicesGb.slice(1).forEach((gb, i) => expect(gb).toBe((ramChoicesGb[i] ?? 0) * 2));
});

test('an amount that is no choice is told apart', () => {
  expect(isRamChoice(256)).toBe(true);
  expect(isRamChoice(3)).toBe(false);
});
