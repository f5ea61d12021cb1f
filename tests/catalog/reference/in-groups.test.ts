import { expect, test } from 'vitest';
import { inGroups } from '#/catalog/reference/in-groups';

const entries = [
  { id: 1, kind: 'b' },
  { id: 2, kind: 'a' },
  { id: 3, kind: 'b' },
];

test('headings come in the order given, entries in their own', () => {
  expect(
    inGroups(entries, ['a', 'b'], ({ kind }) => kind).map(({ id, entries: own }) => [id, own.map((e) => e.id)]),
  ).toEqual([
    ['a', [2]],
    ['b', [1, 3]],
  ]);
});

test('a heading with nothing under it is left out', () => {
  expect(inGroups(entries, ['a', 'b', 'c'], ({ kind }) => kind)).toHaveLength(2);
});

test('an entry without a heading stops the build instead of getting lost', () => {
  expect(() => inGroups(entries, ['a'], ({ kind }) => kind)).toThrow('"b"');
});
