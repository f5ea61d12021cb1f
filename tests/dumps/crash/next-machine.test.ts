import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrashSettings } from '#/dumps/crash/crash-settings';
import { growthRules, type GrowthRule } from '#/dumps/crash/growth-rule';
import { nextMachine, type NextMachine } from '#/dumps/crash/next-machine';
import { rehearse } from '#/dumps/crash/timeline';
import { anySettings, machine } from '../../support/crash-settings.ts';
import { pageFileRules } from '../../support/page-file-rules.ts';

const rules = pageFileRules();
const small = { onBootVolume: true, mb: 2048, systemManaged: true };
function crash(changes: Partial<CrashSettings>, rule?: GrowthRule): NextMachine {
  const settings = machine(changes);
  return nextMachine(rules, settings, rehearse(rules, settings), rule);
}

describe('D06, the main line', () => {
  test('a shortage raises the page file to RAM, and the second crash leaves its dump', () => {
    const { settings, growth } = crash({ pageFile: small });
    expect(growth).toMatchObject({ rule: 'D06', outcome: 'grew', fromMb: 2048, toMb: 16_384, stamp: 'LastCrashTime' });
    expect(settings.volumeFreeMb).toBe(122_880 - 14_336);
    expect(rehearse(rules, settings).ending).toBe('memory-dmp-kept');
  });

  test('a crash whose dump fitted raises nothing', () => {
    expect(crash({}).growth).toMatchObject({ outcome: 'no-trigger', stamp: null });
  });

  test('a fixed size and other dump types do not grow', () => {
    expect(crash({ pageFile: { ...small, systemManaged: false } }).growth.outcome).toBe('fixed-size');
    expect(crash({ pageFile: small, dumpType: 'kernel' }).growth.outcome).toBe('other-dump-type');
  });

  test('the volume keeps its last gigabyte', () => {
    expect(crash({ pageFile: small, volumeFreeMb: 5120 }).growth).toMatchObject({ toMb: 6144, isCut: true });
    expect(crash({ pageFile: small, volumeFreeMb: 1024 }).growth).toMatchObject({ outcome: 'no-room', toMb: 2048 });
  });
});

describe('the other accounts', () => {
  const large = { ramMb: 65_536, kernelUseMb: 4096, activeUseMb: 20_000, pageFile: small };

  test('P02 waits for a second crash and stops at 32 GB', () => {
    expect(crash(large, 'P02').growth.outcome).toBe('no-trigger');
    expect(crash({ ...large, crashedRecently: true }, 'P02').growth).toMatchObject({
      outcome: 'grew',
      toMb: 32_768,
      stamp: null,
    });
  });

  test('B01 grows after any bug check, to RAM', () => {
    const fitting = { ...large, pageFile: { ...small, mb: 8192 } };
    expect(crash(fitting, 'B01').growth).toMatchObject({ outcome: 'grew', toMb: 65_536, stamp: 'LastCrashTime' });
  });

  test('O01 grows after a shortage, to 32 GB, under another name', () => {
    expect(crash(large, 'O01').growth).toMatchObject({ outcome: 'grew', toMb: 32_768, stamp: 'PagefileTooSmall' });
  });
});

test('a new Memory.dmp is there for the next crash and takes its room', () => {
  const { settings } = crash({});
  expect(settings).toMatchObject({ dumpFileExists: true, volumeFreeMb: 122_880 - 3072, crashedRecently: true });
});

test('a deleted Memory.dmp is not in the way of the next', () => {
  expect(crash({ windows7Era: true, volumeFreeMb: 20_000, dumpFileExists: true }).settings.dumpFileExists).toBe(false);
});

test('by no account does the page file shrink or the free space go below zero', () => {
  fc.assert(
    fc.property(anySettings, fc.constantFrom(...growthRules), (settings, rule) => {
      const next = nextMachine(rules, settings, rehearse(rules, settings), rule);
      expect(next.growth.toMb).toBeGreaterThanOrEqual(next.growth.fromMb);
      expect(next.settings.volumeFreeMb).toBeGreaterThanOrEqual(0);
    }),
  );
});
