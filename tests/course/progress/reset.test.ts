import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonOf } from '#/course/lesson';
import { emptyProgress } from '#/course/progress/progress';
import { reset } from '#/course/progress/reset';
import { anyProgress, begun, FULL, MINIPLUS } from '../../support/course/progress.ts';

test('one lesson is forgotten, and nothing of the others', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const rest = reset(progress, MINIPLUS, 99);
      expect(JSON.stringify({ ...rest, created: 0 })).not.toContain(MINIPLUS);
      const kept = Object.entries(progress.items).filter(([item]) => lessonOf(item) !== MINIPLUS);
      expect(rest.items).toEqual(Object.fromEntries(kept));
      expect(rest.lessons[FULL]).toEqual(progress.lessons[FULL]);
    }),
  );
});

test('the place to come back to goes with its lesson only', () => {
  expect(reset(begun, MINIPLUS, 99)).not.toHaveProperty('last');
  expect(reset(begun, FULL, 99)).toEqual(begun);
});

test('all is all', () => {
  expect(reset(begun, 'all', 99)).toEqual(emptyProgress(99));
});
