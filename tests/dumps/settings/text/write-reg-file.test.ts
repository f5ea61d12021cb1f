import { expect, test } from 'vitest';
import { crashControlChanges, defaultCrashControl } from '#/dumps/settings/crash-control';
import { writeRegFile } from '#/dumps/settings/text/write-reg-file';

test('writes the header, the key, expandable strings as UTF-16 bytes, and folds them', () => {
  const lines = writeRegFile(crashControlChanges({ ...defaultCrashControl, dumpType: 'active' })).split('\r\n');
  expect(lines.slice(0, 6)).toEqual([
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\CrashControl]',
    '"CrashDumpEnabled"=dword:00000001',
    '"FilterPages"=dword:00000001',
    '"AutoReboot"=dword:00000001',
  ]);
  expect(lines).toContain('"DumpFile"=hex(2):25,00,53,00,79,00,73,00,74,00,65,00,6d,00,52,00,6f,00,6f,00,\\');
  expect(lines.every((line) => line.length <= 80)).toBe(true);
});

test('a dump that is not active has FilterPages removed', () => {
  expect(writeRegFile(crashControlChanges(defaultCrashControl))).toContain('"FilterPages"=-');
});

test('a string with a line break is written as bytes', () => {
  const data = { type: 'REG_SZ', value: 'a\nb' } as const;
  const text = writeRegFile([{ action: 'set', key: 'HKEY_CURRENT_USER\\X', name: '', data }]);
  expect(text).toContain('@=hex(1):61,00,0a,00,62,00,00,00');
});
