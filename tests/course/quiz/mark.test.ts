import { expect, test } from 'vitest';
import { isAllRight, markOf } from '#/course/quiz/mark';

const part = (id: string, right: boolean, misconception?: string) => ({ id, right, reason: '…', misconception });

test('each right part is a point, unless the kind counts otherwise', () => {
  const parts = [part('a', true), part('b', false)];
  expect(markOf(parts)).toMatchObject({ earned: 1, total: 2 });
  expect(markOf(parts, { earned: 0, total: 1 })).toMatchObject({ earned: 0, total: 1 });
});

test('ideas are named once each, and only for what was missed', () => {
  const parts = [part('a', true, 'x'), part('b', false, 'y'), part('c', false, 'y'), part('d', false)];
  expect(markOf(parts).misconceptions).toEqual(['y']);
});

test('nothing to earn is not all right', () => {
  expect(isAllRight({ earned: 0, total: 0 })).toBe(false);
  expect(isAllRight({ earned: 2, total: 2 })).toBe(true);
});
