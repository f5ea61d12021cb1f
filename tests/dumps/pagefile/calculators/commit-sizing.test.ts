import { expect, test } from 'vitest';
import { commitSizing, type CommitInput } from '#/dumps/pagefile/calculators/commit-sizing';
import { pageFileRules } from '../../../support/page-file-rules.ts';
import { expectWords, solved } from '../../../support/step-words.ts';

const rules = pageFileRules();
const input: CommitInput = { ramMb: 16_384, pageFileMb: 2048, peakCommitMb: 20_000, dumpType: 'complete' };

test('the limit is RAM and page files, the trigger 90 % of it', () => {
  const { result } = solved(commitSizing(rules, input));
  expect(result.limitMb).toBe(18_432);
  expect(result.triggerMb).toBeCloseTo(16_588.8);
  expect([result.isAboveTrigger, result.isAboveLimit]).toEqual([true, true]);
});

test('the larger need decides the size, and says which it was', () => {
  expect(solved(commitSizing(rules, input)).result).toMatchObject({ sizeMb: 16_641, decidedBy: 'dump' });
  const busy = solved(commitSizing(rules, { ...input, peakCommitMb: 40_000, dumpType: 'small' })).result;
  expect(busy).toMatchObject({ sizeMb: 23_616, decidedBy: 'commit' });
});

test('a peak below RAM asks for no page file', () => {
  const { steps, result } = solved(commitSizing(rules, { ...input, peakCommitMb: 8000, dumpType: 'none' }));
  expect(steps.find(({ id }) => id === 'commit-above-ram')?.result).toBe(0);
  expect(result.sizeMb).toBe(0);
});

test('the size is our restatement and marked so', () => {
  expect(solved(commitSizing(rules, input)).steps.at(-1)).toMatchObject({ rule: 'PF22', standing: 'derived' });
});

test('out of range comes back as a problem', () => {
  expect(commitSizing(rules, { ...input, peakCommitMb: -1 })).toMatchObject({ code: 'too-small', at: 'peakCommitMb' });
});

test('every step has its sentence in both languages', () => {
  expectWords(solved(commitSizing(rules, input)));
});
