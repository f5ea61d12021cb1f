import { expect, test } from 'vitest';
import { listLessons } from '#/catalog/lessons';
import { lessonOutline, listOutlines, progressData } from '#/catalog/outlines';

test('a lesson counts its checks without its predictions, and knows that it has a simulator', async () => {
  const lesson = (await listLessons('ko')).find(({ id }) => id === 'user-mode/miniplus');
  if (lesson === undefined) throw new Error('no MiniPlus lesson');
  const outline = await lessonOutline(lesson, 'ko');
  expect(outline.hasPrediction).toBe(true);
  expect(outline.checks).toContain('user-mode/miniplus/mp-grid');
  expect(outline.checks.filter((id) => /predict/.test(id))).toEqual([]);
});

test('both languages ask for the same, in the order of the course', async () => {
  expect(await listOutlines('en')).toEqual(await listOutlines('ko'));
  expect((await listOutlines('ko')).map(({ id }) => id)).toEqual((await listLessons('ko')).map(({ id }) => id));
});

test('each dump on the progress page is asked about somewhere, by items that are counted', async () => {
  const { lessons, types } = await progressData('en');
  const counted = new Set(lessons.flatMap(({ checks }) => checks));
  expect(types.find(({ id }) => id === 'procdump_mp')?.items.length).toBeGreaterThan(0);
  for (const { items } of types) expect(items.every((item) => counted.has(item))).toBe(true);
});
