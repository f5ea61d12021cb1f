import { expect, test } from 'vitest';
import { isGraded, standings, verdicts } from '#/dumps/verdict';

test('only what a source says outright, and without condition, is marked', () => {
  const graded = verdicts.flatMap((value) =>
    standings.filter((basis) => isGraded({ value, basis })).map((basis) => [value, basis]),
  );
  expect(graded).toEqual([
    ['in', 'documented'],
    ['out', 'documented'],
    ['partial', 'documented'],
  ]);
});
