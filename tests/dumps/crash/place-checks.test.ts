import { describe, expect, test } from 'vitest';
import type { CrashSettings } from '#/dumps/crash/crash-settings';
import { checkPlace, checkSize, checkWanted, checkWatchdog, dumpMb, placeMb } from '#/dumps/crash/place-checks';
import { dumpSettings } from '#/dumps/pagefile/calculators/needed-for-dump';
import { machine } from '../../support/crash-settings.ts';
import { pageFileRules } from '../../support/page-file-rules.ts';

const rules = pageFileRules();
const size = (dumpType: CrashSettings['dumpType'], mb: number) =>
  checkSize(rules, machine({ dumpType, pageFile: { onBootVolume: true, mb, systemManaged: false } }));

test('only a page file on the boot volume, or a dedicated file, is a place', () => {
  const elsewhere = { onBootVolume: false, mb: 9000, systemManaged: false };
  expect(placeMb(machine({ pageFile: elsewhere }))).toBe(0);
  expect(placeMb(machine({ pageFile: elsewhere, dedicated: { mb: 500 } }))).toBe(500);
  expect(checkPlace(machine({ pageFile: elsewhere }))).toMatchObject({
    outcome: 'fails',
    reason: 'page-file-elsewhere',
    because: 'PF02',
  });
});

test('each dump type has its weight', () => {
  expect(dumpSettings.map((dumpType) => dumpMb(rules, machine({ dumpType })))).toEqual([
    0, 16_384, 3072, 2, 3072, 9216,
  ]);
});

test('CrashDumpEnabled 0 wants no dump', () => {
  expect(checkWanted(machine({ dumpType: 'none' }))).toMatchObject({ outcome: 'skipped', because: 'F4-04' });
});

describe('the size of the place', () => {
  test('a kernel or automatic dump that does not fit may be missing, which is inferred', () => {
    for (const dumpType of ['kernel', 'automatic'] as const)
      expect(size(dumpType, 3071)).toMatchObject({ outcome: 'unsure', because: 'A24', standing: 'inferred' });
    expect(size('kernel', 3072).outcome).toBe('passes');
  });

  test('an active dump is inferred whatever the size', () => {
    expect(
      [9215, 9216, 16_641].map((mb) => size('active', mb)).map(({ outcome, standing }) => [outcome, standing]),
    ).toEqual([
      ['unsure', 'inferred'],
      ['passes', 'inferred'],
      ['passes', 'inferred'],
    ]);
  });

  test('a small dump is disputed between 1 and 2 MB', () => {
    expect([0.5, 1, 2].map((mb) => size('small', mb).outcome)).toEqual(['fails', 'unsure', 'passes']);
  });
});

test('a watchdog cuts the writing only if it comes before the end', () => {
  const at = (watchdogSeconds: number | null) =>
    checkWatchdog(rules, machine({ dumpType: 'complete', diskMbPerSecond: 512, watchdogSeconds }));
  expect([31, 32, null].map((seconds) => at(seconds).outcome)).toEqual(['fails', 'passes', 'passes']);
  expect(at(31).seconds).toBe(31);
});
