import { expect, test } from 'vitest';
import type { Step } from '#/dumps/pagefile/calculators/derivation';
import { checkBlank, fade } from '#/dumps/pagefile/calculators/faded';
import { neededForDump } from '#/dumps/pagefile/calculators/needed-for-dump';
import { pageFileRules } from '../../../support/page-file-rules.ts';
import { solved } from '../../../support/step-words.ts';

const derivation = solved(neededForDump(pageFileRules(), { dumpType: 'complete', ramMb: 16_384 }));
const step = derivation.steps[1] as Step;

test('the first steps stand, the others are blanks', () => {
  expect([0, 1, 2].map((keep) => fade(derivation, keep).map(({ isBlank }) => isBlank))).toEqual([
    [true, true],
    [false, true],
    [false, false],
  ]);
});

test('a whole result must be met exactly', () => {
  expect([16_641, 16_640, 16_385].map((answer) => checkBlank(step, answer))).toEqual(['right', 'wrong', 'wrong']);
});

test('the right figure in gigabytes is told from a wrong one', () => {
  expect(checkBlank(step, 16.25)).toBe('unit');
});

test('seconds may be rounded and are not mistaken for another unit', () => {
  const time: Step = { ...step, result: 163.84, unit: 's' };
  expect([164, 163.84, 165, 0.16].map((answer) => checkBlank(time, answer))).toEqual([
    'right',
    'right',
    'wrong',
    'wrong',
  ]);
});
