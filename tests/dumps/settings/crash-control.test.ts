import { expect, test } from 'vitest';
import {
  crashControlChanges,
  crashControlFrom,
  crashControlKey,
  crashDumpSetting,
  crashDumpSettings,
  defaultCrashControl,
  numberIn,
  textIn,
} from '#/dumps/settings/crash-control';
import { valuesOf } from '#/dumps/settings/registry';

const written = (settings = defaultCrashControl) =>
  valuesOf(crashControlChanges(settings), crashControlKey) ?? new Map();

test('each dump type has the numbers of the registry', () => {
  const numbers = crashDumpSettings.map((dumpType) => {
    const values = written({ ...defaultCrashControl, dumpType });
    return [dumpType, numberIn(values, 'CrashDumpEnabled'), numberIn(values, 'FilterPages')];
  });
  expect(numbers).toEqual([
    ['none', 0, undefined],
    ['complete', 1, undefined],
    ['kernel', 2, undefined],
    ['small', 3, undefined],
    ['automatic', 7, undefined],
    ['active', 1, 1],
  ]);
});

test('4 has no meaning, and FilterPages counts with 1 only', () => {
  expect(crashDumpSetting(4, undefined)).toBeUndefined();
  expect(crashDumpSetting(7, 1)).toBe('automatic');
  expect(crashDumpSetting(1, 0)).toBe('complete');
  expect(crashDumpSetting(1, 1)).toBe('active');
});

test('what is absent becomes the default', () => {
  expect(crashControlFrom(new Map())).toEqual(defaultCrashControl);
});

test('paths are expandable strings, the dedicated file a plain one', () => {
  const values = written({ ...defaultCrashControl, dedicatedDumpFile: 'D:\\dedicated.sys' });
  expect(values.get('dumpfile')?.data.type).toBe('REG_EXPAND_SZ');
  expect(values.get('dedicateddumpfile')?.data).toEqual({ type: 'REG_SZ', value: 'D:\\dedicated.sys' });
  expect(textIn(values, 'DumpFile')).toBe('%SystemRoot%\\Memory.dmp');
});
