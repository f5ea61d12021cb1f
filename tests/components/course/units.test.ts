import { expect, test } from 'vitest';
import { listUnits } from '#/catalog/lessons';
import { courseFigures, courseLines } from '#/components/course/units';

test('the two memories stand side by side, the rest before and after', async () => {
  const { before, branches, after } = courseLines(await listUnits('ko'));
  expect(before.map(({ id }) => id)).toEqual(['start']);
  expect(branches.map(({ mode }) => mode)).toEqual(['user', 'kernel']);
  expect(after.every(({ mode }) => mode === undefined)).toBe(true);
});

test('without a unit about one memory there is no fork', () => {
  expect(courseLines([])).toEqual({ before: [], branches: [], after: [] });
});

test('the figures of the course are counted', async () => {
  const units = await listUnits('en');
  const { lessons, minutes, from, to } = courseFigures(units);
  expect(lessons).toBe(units.flatMap((unit) => unit.lessons).length);
  expect(minutes).toBeGreaterThanOrEqual(lessons * from);
  expect(minutes).toBeLessThanOrEqual(lessons * to);
});
