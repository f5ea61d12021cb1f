import { expect, test } from 'vitest';
import { dedicatedDumpFile, type DedicatedInput } from '#/dumps/pagefile/calculators/dedicated-dump-file';
import { pageFileRules } from '../../../support/page-file-rules.ts';
import { expectWords, solved } from '../../../support/step-words.ts';

const rules = pageFileRules();
const input: DedicatedInput = {
  dumpType: 'complete',
  ramMb: 65_536,
  volume: { freeMb: 100_000, isLocalFixed: true, isClustered: false },
};
const failing = (volume: DedicatedInput['volume']) =>
  solved(dedicatedDumpFile(rules, { ...input, volume }))
    .result.checks.filter(({ passes }) => !passes)
    .map(({ id }) => id);

test('DumpFileSize is what the dump type needs, in MB', () => {
  expect(solved(dedicatedDumpFile(rules, input)).result.dumpFileSizeMb).toBe(65_793);
  expect(solved(dedicatedDumpFile(rules, { ...input, dumpType: 'small' })).result.dumpFileSizeMb).toBe(2);
});

test('a local fixed disk with room passes every check', () => {
  expect(failing(input.volume)).toEqual([]);
});

test('each thing a volume lacks is named', () => {
  expect(failing({ freeMb: 65_792, isLocalFixed: true, isClustered: false })).toEqual(['has-room']);
  expect(failing({ freeMb: 100_000, isLocalFixed: false, isClustered: true })).toEqual([
    'local-fixed',
    'not-clustered',
  ]);
});

test('out of range comes back as a problem', () => {
  expect(dedicatedDumpFile(rules, { ...input, ramMb: 1 })).toMatchObject({ at: 'ramMb' });
  expect(dedicatedDumpFile(rules, { ...input, volume: { ...input.volume, freeMb: -1 } })).toMatchObject({
    at: 'volume.freeMb',
  });
});

test('every step has its sentence in both languages', () => {
  expectWords(solved(dedicatedDumpFile(rules, input)));
});
