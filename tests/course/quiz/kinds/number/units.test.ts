import { expect, test } from 'vitest';
import { areComparable, convert, isUnit, typedUnit, units } from '#/course/quiz/kinds/number/units';

test('sizes are as Windows counts them', () => {
  expect(convert(1, 'GB', 'MB')).toBe(1024);
  expect(convert(1, 'MB', 'KB')).toBe(1024);
  expect(convert(2, 'days', 'min')).toBe(2880);
});

test('a size is never a time', () => {
  expect(convert(1, 'GB', 's')).toBeUndefined();
  expect(areComparable('percent', 'count')).toBe(false);
});

test('a unit is known by what people type in either language', () => {
  expect(['MB', 'gib', '메가바이트', '%', '일', 'parsec'].map(typedUnit)).toEqual([
    'MB',
    'GB',
    'MB',
    'percent',
    'days',
    undefined,
  ]);
});

test('only listed units are units', () => {
  expect(units.every(isUnit)).toBe(true);
  expect(['mb', 'toString', ''].some(isUnit)).toBe(false);
});
