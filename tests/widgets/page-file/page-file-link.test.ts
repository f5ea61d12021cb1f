import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dumpSettings } from '#/dumps/pagefile/calculators/needed-for-dump';
import { calculatorIds, pageFileLink, type PageFileState } from '#/widgets/page-file/page-file-link';

const mb = fc.nat(67_108_864);
const state: fc.Arbitrary<PageFileState> = fc.record({
  calc: fc.constantFrom(...calculatorIds),
  type: fc.constantFrom(...dumpSettings),
  ram: mb,
  bits: fc.constantFrom('64', '32'),
  kernel: mb,
  active: mb,
  volume: mb,
  free: mb,
  pf: mb,
  days: fc.option(fc.nat(36_500)),
  peak: mb,
  speed: fc.nat(100_000),
  fixed: fc.boolean(),
  clustered: fc.boolean(),
  boot: fc.boolean(),
  overwrite: fc.boolean(),
  old: fc.boolean(),
  reboot: fc.boolean(),
  task: fc.nat(99),
});

test('every state comes back from its link', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(pageFileLink.decode(pageFileLink.encode(one))).toEqual(one);
    }),
  );
});

test('no link is longer than 200 characters', () => {
  const fullest: PageFileState = {
    calc: 'dedicated',
    type: 'automatic',
    ram: 4_194_303,
    bits: '32',
    kernel: 4_194_303,
    active: 4_194_303,
    volume: 67_108_863,
    free: 67_108_863,
    pf: 67_108_863,
    days: 36_500,
    peak: 67_108_863,
    speed: 100_000,
    fixed: false,
    clustered: true,
    boot: false,
    overwrite: false,
    old: true,
    reboot: false,
    task: 99,
  };
  expect(pageFileLink.encode(fullest).length).toBeLessThanOrEqual(200);
  fc.assert(fc.property(state, (one) => pageFileLink.encode(one).length <= 200));
});

test('the link of a lesson opens its calculator, and nonsense opens the default', () => {
  expect(pageFileLink.decode('calc=need&type=complete&ram=16')).toEqual(pageFileLink.initial);
  expect(pageFileLink.decode('calc=none&ram=-1&days=x&pf=1e9')).toEqual(pageFileLink.initial);
});
