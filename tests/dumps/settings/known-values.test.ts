import { expect, test } from 'vitest';
import { crashControlFields } from '#/dumps/settings/crash-control';
import { knownValue, knownValues } from '#/dumps/settings/known-values';

test('every value the editor writes is known, with the same type', () => {
  for (const { name, type } of Object.values(crashControlFields)) expect(knownValue(name)?.type).toBe(type);
});

test('names are found whatever their case, each has a source, none stands twice', () => {
  expect(knownValue('filterpages')?.name).toBe('FilterPages');
  expect(knownValue('EnableBugcheck')).toBeUndefined();
  expect(knownValues.every(({ sources }) => sources.length > 0)).toBe(true);
  expect(new Set(knownValues.map(({ name }) => name.toLowerCase())).size).toBe(knownValues.length);
});
