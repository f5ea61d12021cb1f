import { expect, test } from 'vitest';
import { fill, formatNumber } from '#/i18n/fill';

test('numbers are written as the language writes them', () => {
  expect(fill('en', '{n} of {total}', { n: 1200, total: 16_641 })).toBe('1,200 of 16,641');
  expect(formatNumber('ko', 2.345, 1)).toBe('2.3');
});

test('a Korean particle follows the last sound of what stands before it', () => {
  expect(fill('ko', '{name:은/는} 빠진다', { name: '힙' })).toBe('힙은 빠진다');
  expect(fill('ko', '{name:은/는} 빠진다', { name: '캐시' })).toBe('캐시는 빠진다');
  expect(fill('ko', '{name:을/를} 고른다', { name: '스택' })).toBe('스택을 고른다');
});

test.each([
  ['8', '8은', '8로'],
  ['16,641', '16,641은', '16,641로'],
  ['10', '10은', '10으로'],
  ['2', '2는', '2로'],
  ['1.5GB', '1.5GB는', '1.5GB로'],
  ['70%', '70%는', '70%로'],
  ['Full', 'Full은', 'Full로'],
  ['LastCrashTime', 'LastCrashTime은', 'LastCrashTime으로'],
  ['DumpFile', 'DumpFile은', 'DumpFile로'],
  ['Overwrite', 'Overwrite는', 'Overwrite로'],
  ['ProcDump', 'ProcDump는', 'ProcDump로'],
  ['‘힙’', '‘힙’은', '‘힙’으로'],
  ['커널(kernel)', '커널(kernel)은', '커널(kernel)로'],
])('and %s is read aloud for it', (value, topic, towards) => {
  expect(fill('ko', '{value:은/는}', { value })).toBe(topic);
  expect(fill('ko', '{value:으로/로}', { value })).toBe(towards);
});

test('a value that is text stays as it is, braces and all', () => {
  expect(fill('en', 'Not a mask: {text}', { text: '{n}' })).toBe('Not a mask: {n}');
});

test('a name without a value is our own mistake', () => {
  expect(() => fill('en', '{missing}', {})).toThrow('missing');
});
