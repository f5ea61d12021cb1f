import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleSettings } from '#/dumps/crash/crash-settings';
import { growthRules } from '#/dumps/crash/growth-rule';
import { dumpSettings } from '#/dumps/pagefile/calculators/needed-for-dump';
import { crashLink, extraNames, settingsOf, type CrashState } from '#/widgets/crash/crash-link';

const mb = fc.nat(67_108_864);
const state: fc.Arbitrary<CrashState> = fc.record({
  type: fc.constantFrom(...dumpSettings),
  ram: fc.nat(4_194_304),
  pf: mb,
  boot: fc.boolean(),
  managed: fc.boolean(),
  kernel: fc.nat(4_194_304),
  active: fc.nat(4_194_304),
  free: mb,
  other: fc.boolean(),
  otherFree: mb,
  overwrite: fc.boolean(),
  old: fc.boolean(),
  reboot: fc.boolean(),
  dedicated: mb,
  watchdog: fc.nat(86_400),
  speed: fc.nat(100_000),
  with: fc.subarray([...extraNames]),
  rule: fc.constantFrom(...growthRules),
});

test('every machine comes back from its link, which is at most 200 characters long', () => {
  fc.assert(
    fc.property(state, (one) => {
      const link = crashLink.encode(one);
      expect(link.length).toBeLessThanOrEqual(200);
      expect(crashLink.decode(link)).toEqual(one);
    }),
  );
});

test('a link in which everything is turned is at most 200 characters long', () => {
  const fullest: CrashState = {
    type: 'complete',
    ram: 4_194_303,
    pf: 67_108_863,
    boot: false,
    managed: false,
    kernel: 4_194_303,
    active: 4_194_303,
    free: 67_108_863,
    other: true,
    otherFree: 67_108_863,
    overwrite: false,
    old: true,
    reboot: false,
    dedicated: 67_108_863,
    watchdog: 86_400,
    speed: 100_000,
    with: extraNames,
    rule: 'P02',
  };
  expect(crashLink.encode(fullest).length).toBeLessThanOrEqual(200);
});

test('the default is the example of the model', () => {
  expect(settingsOf(crashLink.initial)).toEqual(exampleSettings);
  expect(crashLink.decode('type=best&ram=x&with=1&rule=Z9')).toEqual(crashLink.initial);
});

test('the link of a lesson opens its machine', () => {
  const { type, ram, pf, boot, free } = crashLink.decode(
    'type=automatic&ram=16&pf=2048&boot=1&free=200&overwrite=1&reboot=1',
  );
  expect({ type, ram, pf, boot, free }).toEqual({
    type: 'automatic',
    ram: 16_384,
    pf: 2048,
    boot: true,
    free: 204_800,
  });
});
