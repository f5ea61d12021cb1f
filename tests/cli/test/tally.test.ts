/** The line that `npm test` ends in. */
import { expect, test } from 'vitest';
import { add, closingLine, nothing, oneFailed, onePassed } from '#/cli/test/tally';

test('what was skipped is named only where something was', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});

test('tallies add up', () => {
  expect(add(add(onePassed, oneFailed), { ...nothing, skipped: 2 })).toEqual({ passed: 1, failed: 1, skipped: 2 });
});
