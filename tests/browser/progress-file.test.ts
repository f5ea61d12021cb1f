import { expect, test } from 'vitest';
import { loadProgress } from '#/browser/progress-file';
import { createProgressStore } from '#/browser/progress-store';
import { toFile } from '#/course/progress/file';
import { reset } from '#/course/progress/reset';
import { fakeStorage } from '../support/course/fake-storage.ts';
import { begun, MINIPLUS } from '../support/course/progress.ts';

const open = (storage = fakeStorage()) => createProgressStore({ base: '/', storage, clock: () => 500 });
const file = (text: string) => new File([text], 'dump-lab-progress-2026-11-24.json');

test('a saved file brings everything back, even after all was reset', async () => {
  const storage = fakeStorage();
  const store = open(storage);
  store.update((progress) => reset(progress, 'all', 600));
  expect(await loadProgress(store, file(toFile(begun)))).toEqual({ lost: [] });
  expect(open(storage).now().progress).toEqual(begun);
});

test('what is here already is kept beside what the file holds', async () => {
  const store = open();
  const item = `${MINIPLUS}/name`;
  store.record({ kind: 'drafted', item, version: 1, answer: 'MiniPlus' });
  await loadProgress(store, file(toFile(begun)));
  expect(Object.keys(store.now().progress.items).sort()).toEqual([...Object.keys(begun.items), item].sort());
});

test('a file that is no progress changes nothing and says why', async () => {
  const store = open();
  const before = store.now().progress;
  expect(await loadProgress(store, file('hello'))).toEqual({ problem: 'not-json' });
  expect(await loadProgress(store, file('{}'))).toEqual({ problem: 'not-progress' });
  expect(await loadProgress(store, file(toFile(begun).replace('"version": 1', '"version": 7')))).toEqual({
    problem: 'from-the-future',
  });
  expect(store.now().progress).toEqual(before);
});

test('entries that cannot be read are named, the rest comes in', async () => {
  const store = open();
  const items = { ...begun.items, 'l/bad': 5 };
  expect(await loadProgress(store, file(JSON.stringify({ ...begun, items })))).toEqual({ lost: ['items/l/bad'] });
  expect(store.now().progress.items).toEqual(begun.items);
});
