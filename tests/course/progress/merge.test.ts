import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '#/course/progress/merge';
import { emptyProgress, type Entry } from '#/course/progress/progress';
import { anyProgress, begun } from '../../support/course/progress.ts';

const entry: Entry = { version: 1, answer: ['a'], earned: 1, total: 1, tries: 1, hints: 2, at: 20, done: 'right' };
const withEntry = (change: Partial<Entry>) => ({ ...emptyProgress(1), items: { 'l/q': { ...entry, ...change } } });

test('merging a record with itself changes nothing', () => {
  fc.assert(
    fc.property(anyProgress, (one) => {
      expect(merge(one, one)).toEqual(one);
    }),
  );
});

test('it does not matter which comes first', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (one, other) => {
      expect(merge(one, other)).toEqual(merge(other, one));
    }),
  );
});

test('it does not matter which two are merged first', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
  );
});

test('no answered question, opened lesson or achievement is lost', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (one, other) => {
      const both = merge(one, other);
      expect(Object.keys(both.items).sort()).toEqual(
        [...new Set(Object.keys({ ...one.items, ...other.items }))].sort(),
      );
      expect(Object.keys(both.lessons)).toHaveLength(new Set(Object.keys({ ...one.lessons, ...other.lessons })).size);
      for (const [item, { version, done }] of Object.entries(one.items)) {
        if (done === 'right' && both.items[item]?.version === version) expect(both.items[item]?.done).toBe('right');
      }
    }),
  );
});

test('the later answer stands, with all tries and what was achieved', () => {
  const { done: _none, ...missed } = { ...entry, answer: ['b'], earned: 0, tries: 4, hints: 0, at: 30 };
  const both = merge(withEntry({}), { ...emptyProgress(1), items: { 'l/q': missed } });
  expect(both.items['l/q']).toEqual({ ...missed, hints: 2, done: 'right' });
});

test('the answer to the newer question stands, even if it is older', () => {
  const newer = withEntry({ version: 2, at: 10, answer: ['n'] });
  expect(merge(withEntry({}), newer).items).toEqual(newer.items);
});

test('an empty record adds nothing', () => {
  expect(merge(begun, emptyProgress(500))).toEqual(begun);
});
