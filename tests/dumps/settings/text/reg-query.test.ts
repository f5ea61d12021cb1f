import { expect, test } from 'vitest';
import { readRegQuery, registryData, writeRegQuery } from '#/dumps/settings/text/reg-query';

const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\CrashControl';

test('reads the command that was pasted along, tabs and single spaces', () => {
  const text = `C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\CrashControl\r\n\r\n${key}\r\n    AutoReboot    REG_DWORD    0x1\r\n\tDumpFile\tREG_EXPAND_SZ\t%SystemRoot%\\MEMORY.DMP\n DumpFilters REG_MULTI_SZ dumpfve.sys\\0other.sys\n`;
  expect(readRegQuery(text)).toEqual({
    problems: [],
    changes: [
      { action: 'key', key },
      { action: 'set', key, name: 'AutoReboot', data: { type: 'REG_DWORD', value: 1 } },
      { action: 'set', key, name: 'DumpFile', data: { type: 'REG_EXPAND_SZ', value: '%SystemRoot%\\MEMORY.DMP' } },
      { action: 'set', key, name: 'DumpFilters', data: { type: 'REG_MULTI_SZ', value: ['dumpfve.sys', 'other.sys'] } },
    ],
  });
});

test('numbers the lines it cannot read', () => {
  const text = `    Overwrite    REG_DWORD    0x1\r\n${key}\r\n    Overwrite    REG_DWORD    one\r\n    X    REG_LINK    y\r\nEnd of search: 1 match(es) found.`;
  expect(readRegQuery(text).problems).toEqual([
    { code: 'read-outside-key', line: 1 },
    { code: 'read-bad-number', line: 3 },
    { code: 'read-type-unknown', line: 4 },
    { code: 'read-line-unknown', line: 5 },
  ]);
});

test('a number must fit its type', () => {
  expect(registryData('REG_DWORD', '0x100000000')).toBe('read-bad-number');
  expect(registryData('REG_QWORD', '0x100000000')).toEqual({ type: 'REG_QWORD', value: 0x100000000n });
  expect(registryData('REG_BINARY', '0AFF')).toEqual({ type: 'REG_BINARY', value: [10, 255] });
  expect(registryData('REG_BINARY', '0AF')).toBe('read-bad-bytes');
});

test('prints four spaces between name, type and data', () => {
  const data = { type: 'REG_DWORD', value: 7 } as const;
  expect(writeRegQuery([{ action: 'set', key, name: 'CrashDumpEnabled', data }])).toBe(
    `\r\n${key}\r\n    CrashDumpEnabled    REG_DWORD    0x7\r\n`,
  );
});
