import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleForm } from '#/dumps/pagefile/rule';
import { evaluate, figureOf, findFigure, holdsFor } from '#/dumps/pagefile/rules';
import { pageFileRules } from '../../support/page-file-rules.ts';

const rules = pageFileRules();
const all = {
  ramMb: 16_384,
  volumeMb: 262_144,
  volumeFreeMb: 100_000,
  pageFileMb: 2048,
  peakCommitMb: 30_000,
  dumpMinimumMb: 16_641,
  dumpMb: 16_384,
  mbPerSecond: 100,
};

describe('a form', () => {
  test.each<[RuleForm, number]>([
    [{ form: 'fixed', mb: 2 }, 2],
    [{ form: 'ram-plus', mb: 257 }, 16_641],
    [{ form: 'ram-times', times: 1.5 }, 24_576],
    [{ form: 'ram-fraction', divisor: 8, capMb: 32_768 }, 2048],
    [{ form: 'base-plus-fraction', baseMb: 1024, divisor: 8, capMb: 32_768 }, 2944],
    [{ form: 'ram-at-most', capMb: 8192 }, 8192],
    [{ form: 'ram-times-within-volume', times: 3, leastMb: 4096, volumeDivisor: 8 }, 32_768],
    [{ form: 'volume-until-free', freeMb: 1024 }, 101_024],
    [{ form: 'commit-limit-share', share: 0.5 }, 9216],
    [{ form: 'ram-plus-page-files' }, 18_432],
    [{ form: 'larger-need' }, 16_641],
    [{ form: 'page-file-plus-dump' }, 18_432],
    [{ form: 'free-space-above', mb: 25_600 }, 25_600],
    [{ form: 'writing-time' }, 163.84],
    [
      {
        form: 'by-ram',
        steps: [
          { belowMb: 4096, terms: [] },
          { leastMb: 5, terms: [{ aboveMb: 16_384, divisor: 8 }] },
        ],
      },
      5,
    ],
  ])('%j computes its figure', (form, figure) => {
    expect(evaluate(form, all)).toBe(figure);
  });

  test('a missing input is our own mistake and throws', () => {
    expect(() => evaluate({ form: 'writing-time' }, { ramMb: 2048 })).toThrow('dumpMb');
  });

  test('a form that does not exist throws', () => {
    expect(() => evaluate({ form: 'guess' } as unknown as RuleForm, all)).toThrow('No computation');
  });

  test('a sum by RAM without an open end throws', () => {
    expect(() => evaluate({ form: 'by-ram', steps: [{ belowMb: 4096, terms: [] }] }, all)).toThrow('upper end');
  });
});

describe('the rules of the content', () => {
  test('every figure computes a finite number that is not negative for any RAM of the calculators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2048, max: 4_194_304 }), (ramMb) => {
        for (const { compute } of rules)
          for (const figure of compute) {
            const value = evaluate(figure, { ...all, ramMb, dumpMinimumMb: ramMb });
            expect(value).toBeGreaterThanOrEqual(0);
            expect(Number.isFinite(value)).toBe(true);
          }
      }),
    );
  });

  test('a figure is found with the rule it belongs to', () => {
    expect(findFigure(rules, 'PF17-O01').rule.id).toBe('PF17');
    expect(figureOf(rules, 'PF05', { ramMb: 4096 })).toBe(4353);
  });

  test('an unknown figure throws and names the file', () => {
    expect(() => findFigure(rules, 'PF99')).toThrow('content/page-file/rules.yaml');
  });

  test('the server advice holds up to 32 GB and not above', () => {
    const { computation } = findFigure(rules, 'PF07');
    expect([32_768, 32_769].map((ramMb) => holdsFor(computation, ramMb))).toEqual([true, false]);
  });
});
