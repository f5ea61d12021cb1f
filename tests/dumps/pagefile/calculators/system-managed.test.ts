import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isObservedRaiseIdle,
  maximumWithoutVolume,
  systemManaged,
  type ManagedInput,
} from '#/dumps/pagefile/calculators/system-managed';
import { pageFileRules } from '../../../support/page-file-rules.ts';
import { expectWords, solved } from '../../../support/step-words.ts';

const rules = pageFileRules();
const laptop: ManagedInput = {
  ramMb: 16_384,
  volumeMb: 262_144,
  volumeFreeMb: 102_400,
  pageFileMb: 2048,
  dumpType: 'automatic',
  daysSinceShortage: null,
};

test('without a shortage the minimum is the RAM part, with one in the last four weeks it is RAM', () => {
  const minimum = (daysSinceShortage: number | null) =>
    solved(systemManaged(rules, { ...laptop, daysSinceShortage })).result.minimumMb;
  expect([null, 0, 27.9, 28].map(minimum)).toEqual([2048, 16_384, 16_384, 2048]);
});

test('a shortage raises nothing for a dump that is not automatic', () => {
  const { result, alternatives } = solved(
    systemManaged(rules, { ...laptop, dumpType: 'kernel', daysSinceShortage: 1 }),
  );
  expect(result.minimumMb).toBe(2048);
  expect(alternatives.map(({ id }) => id)).toEqual(['PF17-O01', 'PF17-O01-KERNEL']);
});

test('while a raise runs the other accounts of it are shown', () => {
  const { alternatives } = solved(systemManaged(rules, { ...laptop, ramMb: 65_536, daysSinceShortage: 1 }));
  expect(alternatives.filter(({ rule }) => rule !== 'PF17').map(({ id, mb }) => [id, mb])).toEqual([
    ['PF13', 32_768],
    ['PF14', 65_536],
    ['PF15', 32_768],
  ]);
});

test('commit pressure stops at an eighth of the volume, the dump setting at the last gigabyte', () => {
  const { result } = solved(systemManaged(rules, laptop));
  expect([result.maximumMb, result.dumpMaximumMb]).toEqual([32_768, 103_424]);
});

test('on a small volume the maximum may fall below the minimum: both are shown and neither wins', () => {
  const input = { ...laptop, ramMb: 262_144, volumeMb: 131_072, volumeFreeMb: 65_536 };
  const { result, steps } = solved(systemManaged(rules, input));
  expect(result).toMatchObject({ minimumMb: 32_768, maximumMb: 16_384, maximumBelowMinimum: true });
  expect(steps.some(({ id }) => id === 'maximum-below-minimum')).toBe(true);
});

test('a dump setting with a published figure is sized at start-up, if it fits', () => {
  const complete = solved(systemManaged(rules, { ...laptop, dumpType: 'complete' })).result;
  expect(complete).toMatchObject({ forDumpMb: 16_641, dumpFits: true });
  const full = solved(systemManaged(rules, { ...laptop, dumpType: 'complete', volumeFreeMb: 4096 })).result;
  expect(full).toMatchObject({ forDumpMb: 16_641, dumpFits: false });
  expect(solved(systemManaged(rules, laptop)).result.forDumpMb).toBeNull();
});

test('the observed raise changes nothing from about 227 GB of RAM on', () => {
  expect([226, 228].map((gb) => isObservedRaiseIdle(rules, gb * 1024))).toEqual([false, true]);
  expect(maximumWithoutVolume(rules, 2048)).toBe(6144);
});

test('out of range comes back as a problem', () => {
  expect(systemManaged(rules, { ...laptop, volumeFreeMb: 300_000 })).toMatchObject({
    code: 'too-large',
    at: 'volumeFreeMb',
  });
  expect(systemManaged(rules, { ...laptop, pageFileMb: 200_000 })).toMatchObject({ at: 'pageFileMb' });
});

test('more RAM never makes the minimum or the unlimited maximum smaller', () => {
  const ram = fc.integer({ min: 2048, max: 4_194_304 });
  fc.assert(
    fc.property(ram, ram, (one, two) => {
      const [less, more] = [Math.min(one, two), Math.max(one, two)];
      const minimum = (ramMb: number) => solved(systemManaged(rules, { ...laptop, ramMb })).result.minimumMb;
      expect(minimum(more)).toBeGreaterThanOrEqual(minimum(less));
      expect(maximumWithoutVolume(rules, more)).toBeGreaterThanOrEqual(maximumWithoutVolume(rules, less));
    }),
  );
});

test('every step has its sentence in both languages', () => {
  expectWords(solved(systemManaged(rules, { ...laptop, daysSinceShortage: 3 })));
  expectWords(solved(systemManaged(rules, { ...laptop, dumpType: 'complete', ramMb: 262_144, volumeMb: 131_072 })));
});
