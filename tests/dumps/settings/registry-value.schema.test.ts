import { expect, test } from 'vitest';
import { z } from 'zod';
import { crashControlKey, crashDumpNumbers } from '#/dumps/settings/crash-control';
import { registryKeySchema, registryValueSchema, selectionSchema } from '#/dumps/settings/registry-value.schema';
import { readContent } from '../../support/content.ts';

const values = readContent('crash-control/values.yaml', z.array(registryValueSchema));
const text = { ko: '글', en: 'text' };

test('what the sources call a DWORD is one', () => {
  const dwords = values.filter((value) => value.type.en.startsWith('REG_DWORD'));
  expect(dwords.filter((value) => value.kind !== 'dword')).toEqual([]);
});

test('allowed numbers belong to DWORDs', () => {
  const value = { id: 'X', name: text, subkey: '', kind: 'string', type: text, default: text, meaning: text };
  const rest = { status: 'documented', sources: ['P01'] };
  expect(registryValueSchema.safeParse({ ...value, ...rest }).success).toBe(true);
  expect(registryValueSchema.safeParse({ ...value, ...rest, allowed: [1] }).success).toBe(false);
});

test('the content and the settings editor agree on key and numbers', () => {
  const [key] = readContent('crash-control/key.yaml', z.array(registryKeySchema));
  expect(crashControlKey).toBe(key?.path.replace('HKLM', 'HKEY_LOCAL_MACHINE'));
  const selection = readContent('crash-control/selection.yaml', z.array(selectionSchema));
  expect(Object.fromEntries(selection.map((row) => [row.id, row.crashDumpEnabled]))).toEqual(crashDumpNumbers);
});
