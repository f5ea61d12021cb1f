import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuantity } from '#/course/quiz/kinds/number/quantity';

test.each([
  ['16641', 16_641],
  ['16,641', 16_641],
  ['16 641', 16_641],
  ['16\u00a0641', 16_641],
  ['１６，６４１', 16_641],
  ['  1,048,576 ', 1_048_576],
  ['16.25', 16.25],
  ['.5', 0.5],
  ['3.', 3],
  ['\u2212 5'.replace(' ', ''), -5],
])('%j is %d', (text, value) => {
  expect(readQuantity(text)).toEqual({ value });
});

test.each([
  ['16641 MB', 16_641, 'MB'],
  ['16,641메가바이트', 16_641, 'MB'],
  ['２５ＧＢ', 25, 'GB'],
  ['75%', 75, 'percent'],
  ['28일', 28, 'days'],
] as const)('%j brings its unit', (text, value, unit) => {
  expect(readQuantity(text)).toEqual({ value, unit });
});

test.each(['', 'MB', '16,6', '1,6641', '1.2.3', '12 34', 'about 5', '5 parsec', '1e5', '--5', '16MB5'])(
  '%j is no number',
  (text) => {
    expect(readQuantity(text)).toBeUndefined();
  },
);

test('a number is read as either language writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom('ko', 'en'), (value, locale) => {
      expect(readQuantity(new Intl.NumberFormat(locale).format(value))).toEqual({ value });
    }),
  );
});

test('whatever is typed, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = readQuantity(text);
      expect(read === undefined || Number.isFinite(read.value)).toBe(true);
    }),
  );
});
