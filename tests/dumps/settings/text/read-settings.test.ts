import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  crashControlChanges,
  crashControlFrom,
  crashControlKey,
  defaultCrashControl,
  type CrashControl,
} from '#/dumps/settings/crash-control';
import { localDumpsChanges, localDumpsFrom, localDumpsKeyOf } from '#/dumps/settings/local-dumps';
import { valuesOf, type RegistryChange } from '#/dumps/settings/registry';
import { readSettings, settingsFormat } from '#/dumps/settings/text/read-settings';
import { writeRegCommands } from '#/dumps/settings/text/reg-add';
import { writeRegQuery } from '#/dumps/settings/text/reg-query';
import { writeRegFile } from '#/dumps/settings/text/write-reg-file';
import { crashControls, localDumps } from '../../../support/settings-arbitraries.ts';

const writers: Readonly<Record<string, (changes: readonly RegistryChange[]) => string>> = {
  'a .reg file': writeRegFile,
  'reg query output': writeRegQuery,
  'reg add commands for the prompt': (changes) => writeRegCommands(changes, 'prompt').join('\n'),
  'reg add commands for a batch file': (changes) => writeRegCommands(changes, 'batch').join('\r\n'),
};

function crashControlIn(text: string): CrashControl {
  const { changes, problems, otherKeys } = readSettings(text);
  expect({ problems, otherKeys }).toEqual({ problems: [], otherKeys: [] });
  return crashControlFrom(valuesOf(changes, crashControlKey) ?? new Map());
}

describe.each(Object.entries(writers))('%s', (_name, write) => {
  test('gives back the CrashControl settings that were written', () => {
    fc.assert(
      fc.property(crashControls, (settings) => {
        expect(crashControlIn(write(crashControlChanges(settings)))).toEqual(settings);
      }),
    );
  });

  test('gives back the LocalDumps settings that were written', () => {
    fc.assert(
      fc.property(localDumps, (settings) => {
        const { changes, problems } = readSettings(write(localDumpsChanges(settings)));
        expect(problems).toEqual([]);
        const values = valuesOf(changes, localDumpsKeyOf(settings.scope)) ?? new Map();
        expect(localDumpsFrom(settings.scope, values)).toEqual(settings);
      }),
    );
  });
});

test('any text at all is read without an exception', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '"',
    '\\',
    '=',
    'hex(2):',
    'hex:',
    'dword:',
    ',',
    '-',
    '\r\n',
    '\n',
    'HKLM\\',
    'REG_DWORD',
    ' ',
    'reg add ',
    '/v',
    '%',
    '^',
    '\0',
    ';',
    '0x',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const { changes, problems } = readSettings(pieces.join(''));
      expect(Array.isArray(changes) && Array.isArray(problems)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('removing what is absent leaves the same settings', () => {
  const changes = crashControlChanges(defaultCrashControl, true);
  expect(changes.filter(({ action }) => action === 'delete')).toHaveLength(6);
  expect(crashControlIn(writeRegFile(changes))).toEqual(defaultCrashControl);
});

test('the format is told from the first telling line', () => {
  expect(settingsFormat('Windows Registry Editor Version 5.00')).toBe('reg-file');
  expect(settingsFormat('REGEDIT4')).toBe('reg-file');
  expect(settingsFormat('\r\nHKEY_LOCAL_MACHINE\\SYSTEM\r\n')).toBe('reg-query');
  expect(settingsFormat('    Overwrite    REG_DWORD    0x1')).toBe('reg-query');
  expect(settingsFormat('C:\\>reg add "HKLM\\SYSTEM" /f')).toBe('reg-add');
  expect(settingsFormat('hello')).toBe('reg-file');
});

test('keys that have nothing to do with dumps are named once and passed over', () => {
  const text = 'HKEY_LOCAL_MACHINE\\SYSTEM\\Setup\r\n    A    REG_SZ    b\r\n    C    REG_SZ    d';
  expect(readSettings(text)).toMatchObject({ changes: [], otherKeys: ['HKEY_LOCAL_MACHINE\\SYSTEM\\Setup'] });
});

test('a hostile megabyte is read without a hang', () => {
  const long = 1_000_000;
  const texts = [
    `REGEDIT4\n[HKLM\\X]\n"a"=dword:${' '.repeat(long)}x`,
    `REGEDIT4\n[HKLM\\X]\n"a"=hex:${'00,\\\n  '.repeat(long / 7)}00`,
    `[${']'.repeat(long)}x`,
    `"${'\\'.repeat(long)}`,
    `reg add HKLM\\X /v a /d ${'\\'.repeat(long)}`,
    `HKLM\\X\n    a${' '.repeat(long)}REG_DWOR`,
    `${'>'.repeat(long)} reg add `,
  ];
  const begun = performance.now();
  for (const text of texts) expect(readSettings(text).problems.length).toBeLessThan(10);
  expect(performance.now() - begun).toBeLessThan(5000);
});
