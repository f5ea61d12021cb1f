import { expect, test } from 'vitest';
import { checkRam, checkRange, isProblem } from '#/dumps/pagefile/problem';

test('RAM from 2 GB to 4 TB is accepted, ends included', () => {
  expect([2048, 4_194_304].map(checkRam)).toEqual([undefined, undefined]);
});

test('what lies outside comes back as a problem with its bounds', () => {
  expect(checkRam(2047)).toEqual({ code: 'too-small', at: 'ramMb', least: 2048, most: 4_194_304 });
  expect(checkRam(4_194_305)?.code).toBe('too-large');
  expect(checkRange('x', Number.NaN, 0, 1)?.code).toBe('not-a-number');
});

test('a problem is told from a result', () => {
  expect(isProblem({ code: 'too-small', at: 'ramMb' })).toBe(true);
  expect(isProblem({ steps: [], result: 1 })).toBe(false);
});
