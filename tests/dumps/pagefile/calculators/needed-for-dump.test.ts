import { describe, expect, test } from 'vitest';
import { dumpSettings, minimum, neededForDump } from '#/dumps/pagefile/calculators/needed-for-dump';
import { pageFileRules } from '../../../support/page-file-rules.ts';
import { expectWords, solved } from '../../../support/step-words.ts';

const rules = pageFileRules();

describe('the page file a dump setting needs', () => {
  test('a complete dump on 16 GB needs 16,641 MB by PF05, and the other figures stand beside it', () => {
    const { result, steps, alternatives } = solved(neededForDump(rules, { dumpType: 'complete', ramMb: 16_384 }));
    expect(result).toEqual({ fromMb: 16_641, toMb: 16_641, bound: 'at-least' });
    expect(steps.at(-1)).toMatchObject({ rule: 'PF05', standing: 'documented', values: { extraMb: 257 } });
    expect(alternatives.map(({ id, mb }) => [id, mb])).toEqual([
      ['PF06', 16_385],
      ['PF09', 16_484],
      ['PF07', 16_684],
    ]);
  });

  test('above 32 GB the advice for small servers is not among the figures', () => {
    const { alternatives } = solved(neededForDump(rules, { dumpType: 'complete', ramMb: 65_536 }));
    expect(alternatives.map(({ id }) => id)).not.toContain('PF07');
  });

  test('an active dump is planned as a complete one, which is inferred', () => {
    const { result, steps } = solved(neededForDump(rules, { dumpType: 'active', ramMb: 8192 }));
    expect(result.toMb).toBe(8449);
    expect(steps.at(-1)).toMatchObject({ rule: 'PF11', standing: 'inferred' });
  });

  test('for kernel and automatic the figure is an upper bound', () => {
    for (const dumpType of ['kernel', 'automatic'] as const) {
      const { result } = solved(neededForDump(rules, { dumpType, ramMb: 8192 }));
      expect(result).toEqual({ fromMb: 8320, toMb: 8320, bound: 'at-most' });
    }
    expect(minimum(rules, 'kernel', 8192, '32')).toBe(2064);
  });

  test('a small dump needs 1 to 2 MB, since the pages differ', () => {
    const { result, alternatives } = solved(neededForDump(rules, { dumpType: 'small', ramMb: 8192 }));
    expect(result).toMatchObject({ fromMb: 1, toMb: 2 });
    expect(alternatives.map(({ mb }) => mb)).toEqual([2, 0.0625]);
  });

  test('out of range comes back as a problem', () => {
    expect(neededForDump(rules, { dumpType: 'kernel', ramMb: 1024 })).toMatchObject({ code: 'too-small', at: 'ramMb' });
    expect(neededForDump(rules, { dumpType: 'kernel', ramMb: 4096, kernelUseMb: 5000 })).toMatchObject({
      at: 'kernelUseMb',
    });
  });

  test('every step has its sentence in both languages', () => {
    for (const dumpType of dumpSettings)
      for (const bits of ['64', '32'] as const)
        expectWords(solved(neededForDump(rules, { dumpType, ramMb: 8192, bits, kernelUseMb: 2048 })));
  });
});
