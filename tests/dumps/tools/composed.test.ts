import { expect, test } from 'vitest';
import { isProblem } from '#/dumps/tools/composed';

test('a problem is told from a result by its code', () => {
  expect(isProblem({ code: 'mask-range' })).toBe(true);
  expect(isProblem({ commands: [], shell: 'none', steps: [], makes: 'complete', traps: [], sources: [] })).toBe(false);
});
