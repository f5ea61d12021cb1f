import { expect, test } from 'vitest';
import { defaultMirrorMask, hexMask, maskVerdict, mirrorBits } from '#/dumps/capture/machine/mirror-mask';

test('the default mask is the sum of the bits that the facts list for it', () => {
  expect(0x8 + 0x10 + 0x20 + 0x40 + 0x80 + 0x800 + 0x1000).toBe(defaultMirrorMask);
  expect(hexMask(defaultMirrorMask)).toBe('0x18F8');
});

test('every bit is a single one, named once', () => {
  expect(mirrorBits.every(({ bit }) => (bit & (bit - 1)) === 0)).toBe(true);
  expect(new Set(mirrorBits.map(({ bit }) => bit)).size).toBe(mirrorBits.length);
});

test('the default takes the pools and leaves drivers, user memory and the file cache', () => {
  const verdict = (content: Parameters<typeof maskVerdict>[0]): string | undefined =>
    maskVerdict(content, defaultMirrorMask)?.verdict;
  expect(verdict('nonpaged_pool')).toBe('in');
  expect(verdict('kernel_drivers')).toBe('out');
  expect(verdict('user_mode')).toBe('out');
  expect(verdict('file_cache')).toBe('out');
  expect(verdict('guest_vm')).toBeUndefined();
});

test('one of the two bits of user memory keeps a part of it', () => {
  expect(maskVerdict('user_mode', 0x0001)).toEqual({ verdict: 'partial', because: 'flag:0x0001+0x0200' });
  expect(maskVerdict('user_mode', 0x0201)?.verdict).toBe('in');
});
