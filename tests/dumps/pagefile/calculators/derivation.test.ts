import { expect, test } from 'vitest';
import { alternativesOf, figureStep, ramStep } from '#/dumps/pagefile/calculators/derivation';
import { pageFileRules } from '../../../support/page-file-rules.ts';

const rules = pageFileRules();

test('the first step turns gigabytes into megabytes', () => {
  expect(ramStep(16_384)).toMatchObject({ values: { ramGb: 16, ramMb: 16_384 }, result: 16_384, rule: '' });
});

test('a step carries the rule, the sources and the standing of its figure', () => {
  const step = figureStep(rules, 'minimum-ram-part', 'PF17', { ramMb: 16_384 });
  expect(step).toMatchObject({ result: 2048, unit: 'MB', rule: 'PF17', sources: ['P02'], standing: 'documented' });
});

test('a writing time is in seconds', () => {
  expect(figureStep(rules, 'write-time', 'PF28', { ramMb: 2048, dumpMb: 500, mbPerSecond: 100 })).toMatchObject({
    result: 5,
    unit: 's',
  });
});

test('figures that do not hold for this RAM are left out', () => {
  expect(alternativesOf(rules, ['PF06', 'PF07'], { ramMb: 40_000 }).map(({ id }) => id)).toEqual(['PF06']);
});
