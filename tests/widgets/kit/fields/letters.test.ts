import { expect, test } from 'vitest';
import { letters } from '#/widgets/kit/fields/letters';

const field = letters({ early: 'e', late: 'l' });

test('choices share a field, in the order of their list', () => {
  expect(field.write(['late', 'early'])).toBe('el');
  expect(field.read('le')).toEqual(['early', 'late']);
});

test('letters of nobody are passed over, and other text is no value', () => {
  expect([field.read('xe'), field.read('E1'), field.read('')]).toEqual([['early'], undefined, undefined]);
});
