import { expect, test } from 'vitest';
import { fails, passes, skips, unsure, waits } from '#/dumps/crash/check';

test('a check carries its outcome, its reason and the fact behind it', () => {
  expect(passes('marked', 'F34-03', 'documented')).toEqual({
    outcome: 'passes',
    reason: 'marked',
    because: 'F34-03',
    standing: 'documented',
    values: {},
    symptoms: [],
  });
});

test('each maker gives its own outcome and takes values and symptoms', () => {
  const made = [fails, unsure, waits, skips].map((make) =>
    make('marked', 'F34-03', 'book', { values: { mb: 1 }, symptoms: ['event-46'] }),
  );
  expect(made.map(({ outcome }) => outcome)).toEqual(['fails', 'unsure', 'waits', 'skipped']);
  expect(made[0]).toMatchObject({ values: { mb: 1 }, symptoms: ['event-46'] });
});
