import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegistryData } from '#/dumps/settings/registry';
import { readRegFile } from '#/dumps/settings/text/read-reg-file';
import { writeRegFile } from '#/dumps/settings/text/write-reg-file';

const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\CrashControl';
const head = `Windows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n`;

function dataOf(line: string, start = head): RegistryData | undefined {
  const { changes, problems } = readRegFile(start + line);
  expect(problems).toEqual([]);
  return changes.flatMap((change) => (change.action === 'set' ? [change.data] : []))[0];
}
function problemOf(line: string, start = head): unknown {
  return readRegFile(start + line).problems;
}

test('reads every kind of data', () => {
  expect(dataOf('"CrashDumpEnabled"=dword:00000007')).toEqual({ type: 'REG_DWORD', value: 7 });
  expect(dataOf('"DedicatedDumpFile"="D:\\\\dump \\"x\\".sys"')).toEqual({ type: 'REG_SZ', value: 'D:\\dump "x".sys' });
  expect(dataOf('"DumpFile"=hex(2):25,00,41,00,25,00,00,00')).toEqual({ type: 'REG_EXPAND_SZ', value: '%A%' });
  expect(dataOf('"DumpFilters"=hex(7):61,00,00,00,62,00,00,00,00,00')).toEqual({
    type: 'REG_MULTI_SZ',
    value: ['a', 'b'],
  });
  expect(dataOf('"PagefileTooSmall"=hex(b):01,00,00,00,00,00,00,80')).toEqual({
    type: 'REG_QWORD',
    value: 0x8000000000000001n,
  });
  expect(dataOf('"X"=hex(4):07,00,00,00')).toEqual({ type: 'REG_DWORD', value: 7 });
  expect(dataOf('"X"=hex:0a,ff')).toEqual({ type: 'REG_BINARY', value: [10, 255] });
});

test('joins folded lines and passes over comments', () => {
  const text =
    '; a comment\r\n"DumpFile"=hex(2):25,00,\\\r\n  41,00,\\\r\n  25,00,00,00\r\n"LogEvent"=dword:1 ; another';
  const { changes, problems } = readRegFile(head + text);
  expect(problems).toEqual([]);
  expect(changes.slice(1)).toEqual([
    { action: 'set', key, name: 'DumpFile', data: { type: 'REG_EXPAND_SZ', value: '%A%' } },
    { action: 'set', key, name: 'LogEvent', data: { type: 'REG_DWORD', value: 1 } },
  ]);
});

test('reads deletions of values and keys', () => {
  const { changes } = readRegFile(`${head}"FilterPages"=-\r\n[-HKLM\\SOFTWARE\\X]`);
  expect(changes.slice(1)).toEqual([
    { action: 'delete', key, name: 'FilterPages' },
    { action: 'delete-key', key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\X' },
  ]);
});

test('REGEDIT4 lists strings byte by byte, and only plain ASCII can be told', () => {
  const start = `REGEDIT4\r\n\r\n[${key}]\r\n`;
  expect(dataOf('"DumpFile"=hex(2):25,41,25,00', start)).toEqual({ type: 'REG_EXPAND_SZ', value: '%A%' });
  expect(problemOf('"DumpFile"=hex(2):b0,a1,00', start)).toEqual([{ code: 'read-ansi-bytes', line: 4 }]);
});

test('names the line of whatever it cannot read, and reads on', () => {
  const { changes, problems } = readRegFile(
    `${head}"A"=dword:xyz\r\n"B"=hex(2):25\r\n"C"=hex(b):01\r\n"D"=hex(9):01\r\n"E"="open\r\nnonsense\r\n"F"=dword:1\r\n[HKXX\\Y]\r\n"G"=dword:1\r\n"H"=hex:zz`,
  );
  expect(problems).toEqual([
    { code: 'read-bad-number', line: 4 },
    { code: 'read-bad-length', line: 5 },
    { code: 'read-bad-length', line: 6 },
    { code: 'read-type-unknown', line: 7 },
    { code: 'read-bad-string', line: 8 },
    { code: 'read-line-unknown', line: 9 },
    { code: 'read-bad-key', line: 11 },
    { code: 'read-outside-key', line: 12 },
    { code: 'read-outside-key', line: 13 },
  ]);
  expect(changes.slice(1)).toEqual([{ action: 'set', key, name: 'F', data: { type: 'REG_DWORD', value: 1 } }]);
});

test('a missing header is said and does not stop the reading', () => {
  expect(readRegFile(`[${key}]\n"Overwrite"=dword:0`)).toMatchObject({
    problems: [{ code: 'read-no-header', line: 1 }],
  });
  expect(readRegFile('')).toEqual({ changes: [], problems: [{ code: 'read-no-header', line: 0 }] });
});

test('a list of bytes that breaks off is read as far as it goes', () => {
  expect(dataOf('"X"=hex:01,\\')).toEqual({ type: 'REG_BINARY', value: [1] });
});

test('all data that can be written is what is read', () => {
  const name = fc
    .string({ minLength: 1 })
    .filter((text) => ![...text].some((letter) => letter < ' ' || /\s$|^\s/.test(letter)));
  const plain = fc.string().filter((text) => !text.includes('\0'));
  const data: fc.Arbitrary<RegistryData> = fc.oneof(
    fc.record({ type: fc.constant('REG_DWORD' as const), value: fc.integer({ min: 0, max: 0xffffffff }) }),
    fc.record({ type: fc.constant('REG_QWORD' as const), value: fc.bigInt({ min: 0n, max: 0xffffffffffffffffn }) }),
    fc.record({ type: fc.constantFrom('REG_SZ' as const, 'REG_EXPAND_SZ' as const), value: plain }),
    fc.record({ type: fc.constant('REG_MULTI_SZ' as const), value: fc.array(plain.filter((text) => text !== '')) }),
    fc.record({ type: fc.constant('REG_BINARY' as const), value: fc.array(fc.integer({ min: 0, max: 255 })) }),
  );
  fc.assert(
    fc.property(name, data, (called, value) => {
      const text = writeRegFile([{ action: 'set', key, name: called, data: value }]);
      expect(readRegFile(text)).toEqual({
        problems: [],
        changes: [
          { action: 'key', key },
          { action: 'set', key, name: called, data: value },
        ],
      });
    }),
  );
});
