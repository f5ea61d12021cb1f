import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOfFiletime, LAST_FILETIME } from '#/dumps/crash/filetime';
import { readStamp } from '#/dumps/crash/read-stamp';

/** 2026-11-25T00:00:00Z. */
const MIDNIGHT = 134_400_384_000_000_000n;
const hex = MIDNIGHT.toString(16);

describe('a stamp is read from', () => {
  test.each([
    ['hex', `0x${hex}`, { form: 'hex', name: null }],
    ['decimal', String(MIDNIGHT), { form: 'decimal', name: null }],
    ['a date', '2026-11-25', { form: 'date', name: null }],
    ['REG_QWORD', `    LastCrashTime    REG_QWORD    0x${hex}`, { form: 'reg-qword', name: 'LastCrashTime' }],
    [
      'REG_BINARY',
      'PagefileTooSmall    REG_BINARY    0000FFE96F7CDD01',
      { form: 'reg-binary', name: 'PagefileTooSmall' },
    ],
    ['a .reg file', '"LastCrashTime"=hex(b):00,00,ff,e9,6f,7c,dd,01', { form: 'reg-file', name: 'LastCrashTime' }],
  ])('%s', (_form, text, expected) => {
    expect(readStamp(text)).toEqual({ ...expected, filetime: MIDNIGHT });
  });

  test('a whole answer of reg query, among other values', () => {
    const answer = [
      '',
      'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\CrashControl',
      '    AutoReboot    REG_DWORD    0x1',
      `    LastCrashTime    REG_QWORD    0x${hex}`,
      '',
    ].join('\r\n');
    expect(readStamp(answer)).toEqual({ filetime: MIDNIGHT, form: 'reg-qword', name: 'LastCrashTime' });
  });
});

test('all forms of a moment read as the same moment', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: LAST_FILETIME }), (filetime) => {
      const digits = filetime.toString(16).padStart(16, '0');
      const bytes = [...digits.matchAll(/../g)].map(([pair]) => pair).reverse();
      const texts = [
        `0x${filetime.toString(16)}`,
        String(filetime),
        isoOfFiletime(filetime),
        `X REG_QWORD 0x${digits}`,
        `X REG_BINARY ${bytes.join('')}`,
        `"X"=hex:${bytes.join(',')}`,
      ];
      for (const text of texts) expect(readStamp(text)).toMatchObject({ filetime });
    }),
  );
});

test('what cannot be a FILETIME is a problem that says why', () => {
  expect(readStamp('soon')).toMatchObject({ code: 'malformed' });
  expect(readStamp('LastCrashTime REG_DWORD 0x1')).toMatchObject({ code: 'wrong-type' });
  expect(readStamp('LastCrashTime REG_BINARY 0011')).toMatchObject({ code: 'wrong-type' });
  expect(readStamp('LastCrashTime REG_QWORD twelve')).toMatchObject({ code: 'malformed' });
  expect(readStamp('0xffffffffffffffff')).toMatchObject({ code: 'too-late' });
});

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => typeof readStamp(text) === 'object'));
});
