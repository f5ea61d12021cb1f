/** A target is met, missed, or missed for a reason that is written down. */
import { expect, test } from 'vitest';
import { judge, type Measurement } from '#/cli/bench/judge';
import { knownMisses } from '#/cli/bench/known-misses';
import { table } from '#/cli/bench/table';

const measured: Measurement = {
  what: 'used',
  of: 'ko/learn/start/what/',
  value: 41_000,
  unit: 'bytes',
  target: 'lesson used',
};
const known = { what: 'lesson used', of: 'learn/start/', atMost: 42_000, reason: 'the map' } as const;

test('what is within the target is met, what is above is missed', () => {
  expect(judge({ ...measured, value: 40_000 }, []).verdict).toBe('met');
  expect(judge(measured, []).verdict).toBe('missed');
});

test('a known miss covers its pages in each language, up to its limit and for its target only', () => {
  expect(judge(measured, [known])).toMatchObject({ verdict: 'known miss', reason: 'the map' });
  expect(judge({ ...measured, of: 'en/learn/start/what/' }, [known]).verdict).toBe('known miss');
  expect(judge({ ...measured, value: 42_001 }, [known]).verdict).toBe('missed');
  expect(judge({ ...measured, of: 'ko/learn/other/what/' }, [known]).verdict).toBe('missed');
  expect(judge({ ...measured, target: 'lesson until idle' }, [known]).verdict).toBe('missed');
});

test('each known miss gives its reason', () => {
  expect(knownMisses.filter((miss) => miss.reason.trim().length < 20)).toEqual([]);
});

test('a line of the table names the page, the number with its unit, the target and the verdict', () => {
  expect(table([judge(measured, [])])).toBe('ko/learn/start/what/  used  41.0 KB  <= 40.0 KB  missed');
});
