import { expect, test } from 'vitest';
import {
  asciiText,
  fromLittleEndian,
  littleEndian,
  registryBytes,
  wideBytes,
  wideText,
} from '#/dumps/settings/text/registry-bytes';

test('strings are UTF-16, low byte first', () => {
  expect(wideBytes('A가')).toEqual([0x41, 0x00, 0x00, 0xac]);
  expect(wideText([0x41, 0x00, 0x00, 0xac])).toBe('A가');
  expect(wideText([0x41])).toBeUndefined();
  expect(asciiText([0x41])).toBe('A');
  expect(asciiText([0xac])).toBeUndefined();
});

test('numbers are little-endian', () => {
  expect(littleEndian(0x121n, 4)).toEqual([0x21, 1, 0, 0]);
  expect(fromLittleEndian([0x21, 1, 0, 0])).toBe(0x121n);
});

test('a list ends each string and itself with a NUL', () => {
  expect(registryBytes({ type: 'REG_MULTI_SZ', value: ['a'] })).toEqual([0x61, 0, 0, 0, 0, 0]);
  expect(registryBytes({ type: 'REG_MULTI_SZ', value: [] })).toEqual([0, 0]);
});
