import { expect, test } from 'vitest';
import { commonHandles, moduleOf, stackOf, unloaded } from '#/dumps/memory/process/presets/shape';
import { KB, MB } from '#/dumps/memory/size';

test('a module is written in KB', () => {
  expect(moduleOf('a.dll', 32, [64, 16, 8])).toMatchObject({
    codeBytes: 64 * KB,
    dataBytes: 8 * KB,
    copyOnWrite: false,
  });
});

test('a stack has 1 MB, in use or reserved', () => {
  const { committedBytes, reservedBytes } = stackOf(64, 96);
  expect(committedBytes + reservedBytes).toBe(MB);
});

test('each thread has its handle, and an unloaded module is written in KB too', () => {
  expect(commonHandles(3)).toContainEqual({ type: 'Thread', unnamed: 3 });
  expect(unloaded('a.dll', 0n, 4).bytes).toBe(4 * KB);
});
