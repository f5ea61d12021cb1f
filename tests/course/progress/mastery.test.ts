import { expect, test } from 'vitest';
import { mastery } from '#/course/progress/mastery';

const seen = (...rights: readonly boolean[]) => rights.map((isRight, at) => ({ item: 'a/b/c', at: 100 - at, isRight }));

test('nothing seen is nothing mastered', () => {
  expect(mastery()).toEqual({ recent: [], right: 0, isMastered: false });
});

test('four of the last five are enough, and older ones do not count', () => {
  expect(mastery(seen(true, true, false, true, true, false, false)).isMastered).toBe(true);
  expect(mastery(seen(false, false, true, true, true, true, true)).isMastered).toBe(false);
});

test('three right are too few, however few were seen', () => {
  expect(mastery(seen(true, true, true))).toEqual({ recent: [true, true, true], right: 3, isMastered: false });
});
