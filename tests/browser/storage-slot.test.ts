import { expect, test } from 'vitest';
import { localStorageOrNone, storageSlot } from '#/browser/storage-slot';
import { fakeStorage } from '../support/course/fake-storage.ts';

test('what is written is what is read', () => {
  const slot = storageSlot(fakeStorage(), 'k');
  expect(slot.read()).toBeNull();
  expect(slot.write('x')).toBe('ok');
  expect(slot.read()).toBe('x');
});

test('a full, a blocked and a missing storage say so and never throw', () => {
  const storage = fakeStorage({ k: 'old' });
  const slot = storageSlot(storage, 'k');
  storage.trouble = 'full';
  expect([slot.write('x'), slot.read()]).toEqual(['full', 'old']);
  storage.trouble = 'blocked';
  expect([slot.write('x'), slot.read()]).toEqual(['off', null]);
  const none = storageSlot(undefined, 'k');
  expect([none.write('x'), none.read()]).toEqual(['off', null]);
});

test('asking for a storage that is forbidden gives none', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  const forbid = (): never => {
    throw new Error('SecurityError');
  };
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: forbid });
  expect(localStorageOrNone()).toBeUndefined();
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
  else Reflect.deleteProperty(globalThis, 'localStorage');
});
