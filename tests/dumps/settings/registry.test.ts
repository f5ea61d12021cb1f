import { expect, test } from 'vitest';
import { fullKey, isBelow, keysOf, sameName, shortKey, valuesOf, type RegistryChange } from '#/dumps/settings/registry';

const key = 'HKEY_LOCAL_MACHINE\\A\\B';
const set = (name: string, value: number): RegistryChange => ({
  action: 'set',
  key,
  name,
  data: { type: 'REG_DWORD', value },
});

test('a root is known in its long, its short and its PowerShell form', () => {
  expect(fullKey('HKLM\\A\\')).toBe('HKEY_LOCAL_MACHINE\\A');
  expect(fullKey('hklm:\\A')).toBe('HKEY_LOCAL_MACHINE\\A');
  expect(fullKey('Registry::HKEY_CURRENT_USER\\A')).toBe('HKEY_CURRENT_USER\\A');
  expect(fullKey('HKEX\\A')).toBeUndefined();
  expect(shortKey('HKEY_LOCAL_MACHINE\\A')).toBe('HKLM\\A');
});

test('names and keys do not tell upper from lower case', () => {
  expect(sameName('Overwrite', 'OVERWRITE')).toBe(true);
  expect(isBelow('HKEY_LOCAL_MACHINE\\a\\b\\c', key)).toBe(true);
  expect(isBelow('HKEY_LOCAL_MACHINE\\A\\Bee', key)).toBe(false);
});

test('changes count in their order', () => {
  expect(valuesOf([set('X', 1), set('x', 2)], key)?.get('x')?.data.value).toBe(2);
  expect(valuesOf([set('X', 1), { action: 'delete', key, name: 'x' }], key)?.size).toBe(0);
  expect(valuesOf([set('X', 1), { action: 'delete-key', key: 'HKEY_LOCAL_MACHINE\\A' }], key)).toBeUndefined();
  expect(valuesOf([{ action: 'delete', key, name: 'X' }], key)).toBeUndefined();
});

test('a key without values is still a key', () => {
  expect(keysOf([{ action: 'key', key }])).toEqual([key]);
  expect(
    keysOf([
      { action: 'key', key },
      { action: 'delete-key', key },
    ]),
  ).toEqual([]);
});
