/** What cannot stand in a field. */
import { expect, test } from 'vitest';
import { defaultCrashControl } from '#/dumps/settings/crash-control';
import { defaultLocalDumps } from '#/dumps/settings/local-dumps';
import { crashProblems, localProblems } from '#/widgets/settings/setting-problems';

test('the settings Windows begins with have no problem', () => {
  expect(crashProblems(defaultCrashControl)).toEqual({});
  expect(localProblems(defaultLocalDumps)).toEqual({});
});

test('a bad path, an empty one and a number that is none are told by their field', () => {
  const settings = { ...defaultCrashControl, dumpFile: '', minidumpDir: 'C:\\a|b', dumpFileSizeMb: 1.5 };
  expect(crashProblems(settings)).toEqual({
    dumpFile: 'path-empty',
    minidumpDir: 'path-character',
    dumpFileSizeMb: 'number-range',
  });
});

test('a value that is left out is no problem', () => {
  expect(crashProblems({ ...defaultCrashControl, dedicatedDumpFile: null, minidumpsCount: null })).toEqual({});
});

test('the mask counts only where custom dumps are made', () => {
  const settings = { ...defaultLocalDumps, scope: 'C:\\shop.exe', customDumpFlags: Number.NaN };
  expect(localProblems(settings)).toEqual({ scope: 'program-name' });
  expect(localProblems({ ...settings, scope: 'all', dumpType: 0 })).toEqual({ customDumpFlags: 'number-range' });
});
