import { expect, test } from 'vitest';
import { isByPart } from '#/course/quiz/kind';

test('an answer by part is told from a text, a list and nothing', () => {
  expect([isByPart({ 'a.b': 'in' }), isByPart({})]).toEqual([true, true]);
  expect([isByPart('a'), isByPart(['a']), isByPart(undefined)]).toEqual([false, false, false]);
});
