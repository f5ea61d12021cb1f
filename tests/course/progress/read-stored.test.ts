import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrate } from '#/course/progress/migrate';
import { isProblem } from '#/course/progress/problem';
import { readStored } from '#/course/progress/read-stored';
import { anyProgress, begun } from '../../support/course/progress.ts';

test('what was stored is what is read', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      expect(readStored(JSON.stringify(progress))).toEqual(progress);
    }),
  );
});

test('a bad entry loses only itself', () => {
  const items = { ...begun.items, 'l/bad': { version: 1 }, 'l/text': 'x' };
  const stored = { ...begun, items, types: { ...begun.types, kernel: 5 } };
  expect(readStored(JSON.stringify(stored))).toEqual(begun);
});

test('what cannot be a record is told apart', () => {
  expect(readStored('{ "version": 1, ')).toEqual({ problem: 'not-json' });
  expect(readStored('[]')).toEqual({ problem: 'not-progress' });
  expect(readStored(JSON.stringify({ ...begun, version: 2 }))).toEqual({ problem: 'from-the-future' });
});

/** A record with one value somewhere in it replaced by anything. */
const damaged = fc.tuple(anyProgress, fc.nat(), fc.jsonValue()).map(([progress, place, junk]) => {
  let left = place % (JSON.stringify(progress).match(/:/g)?.length ?? 1);
  return JSON.stringify(progress, (_key, value: unknown) => (left-- === 0 ? junk : value));
});

test('whatever is stored, what comes through is a record that a file may hold', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.json(), fc.string()), (text) => {
      const found = readStored(text);
      if (!isProblem(found)) expect(migrate(JSON.parse(JSON.stringify(found)))).toEqual({ progress: found, lost: [] });
    }),
    { numRuns: 500 },
  );
});
