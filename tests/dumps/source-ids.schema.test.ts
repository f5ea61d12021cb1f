import { expect, test } from 'vitest';
import { sourceIds } from '#/dumps/source-ids.schema';

test('a fact names at least one source, by its id', () => {
  expect(sourceIds.safeParse(['D01', 'P02']).success).toBe(true);
  expect(sourceIds.safeParse([]).success).toBe(false);
  expect(sourceIds.safeParse(['Microsoft']).success).toBe(false);
});
