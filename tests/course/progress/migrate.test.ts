import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrate } from '#/course/progress/migrate';
import { anyProgress, begun, MINIPLUS } from '../../support/course/progress.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what was saved is what is read', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      expect(migrate(json(progress))).toEqual({ progress, lost: [] });
    }),
  );
});

test('a bad entry loses only itself, and is named', () => {
  const items = { ...begun.items, 'l/bad': { version: 1, answer: 5 }, 'l/null': null };
  const lessons = { ...begun.lessons, 'l/x': { opened: 'yesterday', sections: [] } };
  const types = { ...begun.types, kernel: 'many' };
  expect(migrate({ ...begun, items, lessons, types, last: 7 })).toEqual({
    progress: { version: 1, created: 100, items: begun.items, lessons: begun.lessons, types: begun.types },
    lost: ['items/l/bad', 'items/l/null', 'lessons/l/x', 'types/kernel', 'last'],
  });
});

test('what a later edit of the course adds is passed over', () => {
  const lessons = { [MINIPLUS]: { ...begun.lessons[MINIPLUS], stars: 3 } };
  expect(migrate({ ...begun, lessons, theme: 'dark' })).toEqual({ progress: begun, lost: [] });
});

test('a record of a later version is refused', () => {
  expect(migrate({ ...begun, version: 2 })).toEqual({ problem: 'from-the-future' });
});

test.each([
  null,
  5,
  'x',
  [],
  {},
  { version: 1 },
  { ...begun, version: 0 },
  { ...begun, items: [] },
  { ...begun, created: -1 },
])('%j is no progress', (value) => {
  expect(migrate(value)).toEqual({ problem: 'not-progress' });
});

test('a key that means something to the language is only a key', () => {
  const hostile: unknown = JSON.parse(`{ "version": 1, "created": 1, "items": { "__proto__": { "earned": 9 } } }`);
  expect(migrate(hostile)).toMatchObject({ progress: { items: {} } });
  expect(Object.hasOwn(Object.prototype, 'earned')).toBe(false);
});

test('whatever the file holds, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(migrate(value)).toBeTypeOf('object');
    }),
  );
});
