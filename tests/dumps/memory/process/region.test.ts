import { expect, test } from 'vitest';
import { isAccessible, isExecutable, isReadable, isWritable, protections } from '#/dumps/memory/process/region';
import { region } from '#/dumps/memory/process/build/regions';

const page = region({
  id: 'r',
  base: 0n,
  bytes: 4096,
  type: 'private',
  protection: 'PAGE_READWRITE',
  owner: { kind: 'heap', name: '' },
});

test('what can be written is read-write or copy-on-write, with or without execute', () => {
  expect(protections.filter((protection) => isWritable({ protection }))).toEqual([
    'PAGE_READWRITE',
    'PAGE_WRITECOPY',
    'PAGE_EXECUTE_READWRITE',
    'PAGE_EXECUTE_WRITECOPY',
  ]);
});

test('what can be executed says so', () => {
  expect(protections.filter((protection) => isExecutable({ protection })).length).toBe(3);
});

test('reserved and free ranges, guard pages and PAGE_NOACCESS are not accessible', () => {
  expect(isAccessible(page)).toBe(true);
  expect(isAccessible({ ...page, state: 'reserve' })).toBe(false);
  expect(isAccessible({ ...page, state: 'free' })).toBe(false);
  expect(isAccessible({ ...page, guard: true })).toBe(false);
  expect(isAccessible({ ...page, protection: 'PAGE_NOACCESS' })).toBe(false);
});

test('a page may be accessible by its protection and still not be readable', () => {
  const failing = { ...page, readFails: true };
  expect(isAccessible(failing)).toBe(true);
  expect(isReadable(failing)).toBe(false);
});
