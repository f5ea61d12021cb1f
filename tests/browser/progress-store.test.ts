import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProgressStore, type Happening } from '#/browser/progress-store';
import { progressKey } from '#/browser/stored-progress';
import { emptyProgress } from '#/course/progress/progress';
import { reset } from '#/course/progress/reset';
import { fakeStorage, type FakeStorage } from '../support/course/fake-storage.ts';
import { begun, MINIPLUS } from '../support/course/progress.ts';

const base = '/course/';
const key = '/course/:dump-lab:progress';

function open(storage: FakeStorage | undefined) {
  let time = 1000;
  return createProgressStore({ base, storage, clock: () => (time += 1) });
}

function answer(name: string): Happening {
  const item = `${MINIPLUS}/${name}`;
  return { kind: 'checked', item, version: 1, answer: ['a'], earned: 1, total: 1, hints: 0, about: [] };
}
const answered = (store: ReturnType<typeof open>) =>
  Object.keys(store.now().progress.items)
    .map((id) => id.slice(-1))
    .sort();

test('the key begins with the base path, since an origin may hold several sites', () => {
  expect(progressKey(base)).toBe(key);
});

test('an answer is in the storage as soon as it is given, and there after a reload', () => {
  const storage = fakeStorage();
  open(storage).record(answer('a'));
  expect(storage.kept.get(key)).toContain(`${MINIPLUS}/a`);
  expect(answered(open(storage))).toEqual(['a']);
  expect(open(storage).now().state).toBe('ok');
});

test('the order of options stays the same over a reload before anything is answered', () => {
  const storage = fakeStorage();
  expect(open(storage).now().progress.created).toBe(open(storage).now().progress.created);
});

describe('two tabs', () => {
  test('each adds to what the other wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.constantFrom('a', 'b', 'c', 'd'))), (given) => {
        const storage = fakeStorage();
        const [left, right] = [open(storage), open(storage)];
        for (const [isLeft, name] of given) (isLeft ? left : right).record(answer(name));
        left.refresh();
        right.refresh();
        const all = [...new Set(given.map(([, name]) => name))].sort();
        expect([answered(left), answered(right), answered(open(storage))]).toEqual([all, all, all]);
      }),
    );
  });

  test('a reset in one is not undone by the next answer in the other', () => {
    const storage = fakeStorage();
    const [left, right] = [open(storage), open(storage)];
    left.record(answer('a'));
    right.refresh();
    left.update((progress) => reset(progress, 'all', 5000));
    right.record(answer('b'));
    expect([answered(right), answered(open(storage))]).toEqual([['b'], ['b']]);
  });

  test('a cleared storage is an empty record', () => {
    const storage = fakeStorage();
    const store = open(storage);
    store.record(answer('a'));
    storage.kept.clear();
    store.refresh();
    expect(answered(store)).toEqual([]);
  });
});

describe('storage in trouble', () => {
  test('blocked: it says so at once and remembers until the page goes', () => {
    for (const storage of [undefined, { ...fakeStorage(), trouble: 'blocked' as const }]) {
      const store = open(storage);
      expect(store.now().state).toBe('off');
      store.record(answer('a'));
      store.record(answer('b'));
      store.refresh();
      expect(answered(store)).toEqual(['a', 'b']);
      expect(store.now().state).toBe('off');
    }
  });

  test('full: what could not be stored is stored with the next answer that can', () => {
    const storage = fakeStorage();
    const store = open(storage);
    store.record(answer('a'));
    storage.trouble = 'full';
    store.record(answer('b'));
    expect([store.now().state, answered(store), answered(open(storage))]).toEqual(['full', ['a', 'b'], ['a']]);
    storage.trouble = 'none';
    store.record(answer('c'));
    expect([store.now().state, answered(open(storage))]).toEqual(['ok', ['a', 'b', 'c']]);
  });

  test('what waits is stored as of the time it happened', () => {
    const storage = fakeStorage();
    const store = open(storage);
    storage.trouble = 'full';
    store.record(answer('a'));
    const { at } = store.now().progress.items[`${MINIPLUS}/a`] ?? {};
    storage.trouble = 'none';
    store.record(answer('b'));
    expect(open(storage).now().progress.items[`${MINIPLUS}/a`]?.at).toBe(at);
  });

  test('a damaged record is put aside, and a new one begun', () => {
    const storage = fakeStorage({ [key]: '{ broken' });
    const store = open(storage);
    store.record(answer('a'));
    expect(storage.kept.get(`${key}:damaged`)).toBe('{ broken');
    expect(answered(open(storage))).toEqual(['a']);
  });

  test('a record of a later version is left alone', () => {
    const later = JSON.stringify({ ...begun, version: 9 });
    const storage = fakeStorage({ [key]: later });
    const store = open(storage);
    expect(store.now().state).toBe('newer');
    store.record(answer('a'));
    expect([answered(store), storage.kept.get(key), store.now().state]).toEqual([['a'], later, 'newer']);
  });
});

test('a subscriber is told at once and at each change, until it leaves', () => {
  const store = open(fakeStorage());
  const told: number[] = [];
  const leave = store.subscribe(({ progress }) => told.push(Object.keys(progress.items).length));
  store.record(answer('a'));
  store.record(answer('b'));
  leave();
  store.record(answer('c'));
  expect(told).toEqual([0, 1, 2]);
});

test('what was there before is there', () => {
  const storage = fakeStorage({ [key]: JSON.stringify(begun) });
  expect(open(storage).now()).toEqual({ progress: begun, state: 'ok' });
  expect(open(fakeStorage()).now().progress).toEqual(emptyProgress(1001));
});
