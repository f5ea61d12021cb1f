import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  crashControlChanges,
  crashControlFrom,
  crashControlKey,
  crashDumpSettings,
  defaultCrashControl,
} from '#/dumps/settings/crash-control';
import { localDumpsChanges, localDumpsFrom, localDumpsKeyOf } from '#/dumps/settings/local-dumps';
import { valuesOf, type RegistryChange, type RegistryData } from '#/dumps/settings/registry';
import { powerShellString, writeCim, writeKdbgctrl, writePowerShell } from '#/dumps/settings/text/powershell';
import { crashControls, localDumps } from '../../../support/settings-arbitraries.ts';

/** A second reading of the commands, for the law only: single-quoted strings, numbers, and nothing else. */
function read(command: string): RegistryChange {
  const words = [...command.matchAll(/'(?:[^'‘’‚‛]|['‘’‚‛]{2})*'|[^\s']+/gu)].map(([word]) => word);
  const text = (word = '') => word.slice(1, -1).replace(/(['‘’‚‛])['‘’‚‛]/gu, '$1');
  const after = (option: string) => words[words.indexOf(option) + 1];
  const key = text(after('-LiteralPath')).replace(/^HKLM:/, 'HKEY_LOCAL_MACHINE');
  if (words[0] === 'if') return { action: 'key', key };
  const name = text(after('-Name'));
  if (words[0] === 'Remove-ItemProperty') return { action: 'delete', key, name };
  const value = after('-Value') ?? '';
  const types: Record<string, RegistryData> = {
    DWord: { type: 'REG_DWORD', value: Number(value) },
    String: { type: 'REG_SZ', value: text(value) },
    ExpandString: { type: 'REG_EXPAND_SZ', value: text(value) },
  };
  const data = types[after('-PropertyType') ?? ''];
  if (data === undefined) throw new Error(command);
  return { action: 'set', key, name, data };
}

test('gives back the settings that were written', () => {
  fc.assert(
    fc.property(crashControls, (settings) => {
      const changes = writePowerShell(crashControlChanges(settings)).map(read);
      expect(crashControlFrom(valuesOf(changes, crashControlKey) ?? new Map())).toEqual(settings);
    }),
  );
  fc.assert(
    fc.property(localDumps, (settings) => {
      const changes = writePowerShell(localDumpsChanges(settings)).map(read);
      expect(localDumpsFrom(settings.scope, valuesOf(changes, localDumpsKeyOf(settings.scope)) ?? new Map())).toEqual(
        settings,
      );
    }),
  );
});

test('every kind of single quote is doubled', () => {
  expect(powerShellString("it's ‘so’")).toBe("'it''s ‘‘so’’'");
});

test('lists, bytes and large numbers have their own spelling', () => {
  const key = 'HKEY_LOCAL_MACHINE\\X';
  const set = (data: RegistryData) => writePowerShell([{ action: 'set', key, name: 'N', data }])[0];
  expect(set({ type: 'REG_MULTI_SZ', value: ['a', 'b'] })).toContain("-PropertyType MultiString -Value @('a', 'b')");
  expect(set({ type: 'REG_BINARY', value: [1, 255] })).toContain('-Value ([byte[]](1, 255))');
  expect(set({ type: 'REG_DWORD', value: 0xffffffff })).toContain('-Value 0xffffffff');
  expect(writePowerShell([{ action: 'delete-key', key }])[0]).toContain("Remove-Item -LiteralPath 'HKLM:\\X'");
});

test('an existing key is never emptied', () => {
  expect(writePowerShell([{ action: 'key', key: 'HKEY_LOCAL_MACHINE\\X' }])).toEqual([
    "if (-not (Test-Path -LiteralPath 'HKLM:\\X')) { New-Item -Path 'HKLM:\\X' -Force | Out-Null }",
  ]);
});

test('the CIM form sets DebugInfoType, and has none for the active dump', () => {
  expect(writeCim(defaultCrashControl)).toContain(
    'Get-CimInstance Win32_OSRecoveryConfiguration | Set-CimInstance -Property @{DebugInfoType=7; AutoReboot=$true;',
  );
  expect(writeCim({ ...defaultCrashControl, dumpType: 'active' })).toEqual({ code: 'no-wmi-property' });
});

test('KDbgCtrl has a word for each dump but none', () => {
  expect(crashDumpSettings.map(writeKdbgctrl)).toEqual([
    undefined,
    'kdbgctrl -sd full',
    'kdbgctrl -sd kernel',
    'kdbgctrl -sd mini',
    'kdbgctrl -sd automatic',
    'kdbgctrl -sd active',
  ]);
});
