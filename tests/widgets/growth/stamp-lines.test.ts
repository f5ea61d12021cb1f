import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAST_FILETIME } from '#/dumps/crash/filetime';
import { readStamp } from '#/dumps/crash/read-stamp';
import { fileLine, hexOf, queryCommand, queryLine } from '#/widgets/growth/stamp-lines';

test('every form that is shown reads back as the same stamp', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, LAST_FILETIME), (filetime) => {
      for (const text of [
        hexOf(filetime),
        queryLine('LastCrashTime', filetime),
        fileLine('PagefileTooSmall', filetime),
      ]) {
        expect(readStamp(text)).toMatchObject({ filetime });
      }
    }),
  );
});

test('a line names its value, and so does the command that reads it', () => {
  expect(fileLine('PagefileTooSmall', 0x1dca9d7834a0000n)).toBe('"PagefileTooSmall"=hex(b):00,00,4a,83,d7,a9,dc,01');
  expect(queryCommand('LastCrashTime')).toMatch(/CrashControl \/v LastCrashTime$/);
});
