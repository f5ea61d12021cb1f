import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderedOptions, shuffle } from '#/course/quiz/shuffle';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `${id} text` }));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('');

test('a shuffle loses nothing and repeats itself', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const order = shuffle(list, seed);
      expect(order.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
      expect(shuffle(list, seed)).toEqual(order);
    }),
  );
});

test('these seeds give these orders, today and in every browser', () => {
  const list = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect([shuffle(list, '').join(''), shuffle(list, 'one').join(''), shuffle(list, 'two').join('')]).toEqual([
    'dcfbae',
    'bfacde',
    'adecbf',
  ]);
});

test('the order does not depend on the order in the file', () => {
  expect(ids(orderedOptions('l/q', options.toReversed(), '7'))).toBe(ids(orderedOptions('l/q', options, '7')));
});

test('learners and questions differ in their orders', () => {
  const learners = Array.from({ length: 40 }, (_, seed) => ids(orderedOptions('l/q', options, String(seed))));
  const items = Array.from({ length: 40 }, (_, item) => ids(orderedOptions(`l/q${item}`, options)));
  expect(new Set(learners).size).toBeGreaterThan(12);
  expect(new Set(items).size).toBeGreaterThan(12);
});

test('each place holds the right option about as often as any other', () => {
  const places = [0, 0, 0, 0];
  for (let item = 0; item < 2000; item += 1) {
    const at = orderedOptions(`lesson/question-${item}`, options).findIndex(({ id }) => id === 'a');
    places[at] = (places[at] ?? 0) + 1;
  }
  for (const count of places) expect(Math.abs(count - 500)).toBeLessThan(75);
});

test('figures keep the order in which they were written', () => {
  const figures = ['512 MB', '1 GB', '약 2 GB'].map((text, index) => ({ id: `z${9 - index}`, text }));
  expect(ids(orderedOptions('l/q', figures, '7'))).toBe(ids(figures));
});
