import { expect, test } from 'vitest';
import { emptyProgress, learnerSeed, updatedSinceAnswered } from '#/course/progress/progress';
import { begun } from '../../support/course/progress.ts';

test('a fresh record holds nothing but its birthday', () => {
  expect(emptyProgress(7)).toEqual({ version: 1, created: 7, items: {}, lessons: {}, types: {} });
});

test('the seed of a learner stays the same as progress grows', () => {
  expect(learnerSeed(begun)).toBe(learnerSeed(emptyProgress(100)));
});

test('a question with another version was updated since', () => {
  expect(updatedSinceAnswered({ version: 2 }, { version: 1 })).toBe(true);
  expect(updatedSinceAnswered({ version: 2 }, { version: 2 })).toBe(false);
});
