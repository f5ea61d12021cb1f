import { expect, test } from 'vitest';
import { isProblem } from '#/course/progress/problem';

test('a problem is told from what was asked for', () => {
  expect(isProblem({ problem: 'not-json' })).toBe(true);
  expect(isProblem({ version: 1 })).toBe(false);
});
