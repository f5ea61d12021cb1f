/** What the runners write is counted in full, failures that belong to no test included. */
import { expect, test } from 'vitest';
import { readPlaywright, readVitest } from '#/cli/test/reports';

test('Vitest: skipped tests are those that neither passed nor failed, and a file that does not load is broken', () => {
  const report = {
    numTotalTests: 10,
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(readVitest(report)).toEqual({ passed: 7, failed: 1, skipped: 2, broken: 1 });
});

test('Playwright: a flaky test failed', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(readPlaywright(report)).toEqual({ passed: 5, failed: 2, skipped: 2, broken: 1 });
});

test('anything else is no report', () => {
  for (const read of [readVitest, readPlaywright])
    expect([null, {}, [], 'x', { stats: {} }].map(read)).toEqual(Array(5).fill(undefined));
});
