import { expect, test } from 'vitest';
import { commandArgument, commandArguments, readRegCommands, writeRegCommands } from '#/dumps/settings/text/reg-add';

test('a percent sign is kept from the prompt and from a batch file', () => {
  expect(commandArgument('%SystemRoot%\\Memory.dmp', 'prompt')).toBe('^%SystemRoot^%\\Memory.dmp');
  expect(commandArgument('%SystemRoot%\\My Dumps\\', 'prompt')).toBe('^%SystemRoot^%"\\My Dumps\\\\"');
  expect(commandArgument('%SystemRoot%\\Memory.dmp', 'batch')).toBe('%%SystemRoot%%\\Memory.dmp');
  expect(commandArgument('D:\\my dumps', 'batch')).toBe('"D:\\my dumps"');
  expect(commandArgument('', 'prompt')).toBe('""');
});

test('backslashes double only before a quote', () => {
  expect(commandArguments('a "C:\\x y\\\\" b\\c "d\\"e" ""')).toEqual(['a', 'C:\\x y\\', 'b\\c', 'd"e', '']);
});

test('writes one command a change', () => {
  const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\CrashControl';
  expect(
    writeRegCommands(
      [
        { action: 'set', key, name: 'CrashDumpEnabled', data: { type: 'REG_DWORD', value: 7 } },
        { action: 'delete', key, name: 'FilterPages' },
      ],
      'prompt',
    ),
  ).toEqual([
    'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Control\\CrashControl" /v CrashDumpEnabled /t REG_DWORD /d 7 /f',
    'reg delete "HKLM\\SYSTEM\\CurrentControlSet\\Control\\CrashControl" /v FilterPages /f',
  ]);
});

test('reads commands with the prompt before them, and says which line is none', () => {
  const { changes, problems } = readRegCommands(
    'rem a note\r\nC:\\Tools>reg.exe ADD HKLM\\SYSTEM\\X /v N /t REG_DWORD /d 0x4 /f\r\ndir\r\nreg add XYZ\\A',
  );
  expect(changes).toEqual([
    { action: 'set', key: 'HKEY_LOCAL_MACHINE\\SYSTEM\\X', name: 'N', data: { type: 'REG_DWORD', value: 4 } },
  ]);
  expect(problems).toEqual([
    { code: 'read-line-unknown', line: 3 },
    { code: 'read-bad-key', line: 4 },
  ]);
});
