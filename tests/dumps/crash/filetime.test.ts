import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  filetimeOfIso,
  filetimeOfUnixMs,
  isFiletime,
  isoOfFiletime,
  LAST_FILETIME,
  unixMsOfFiletime,
} from '#/dumps/crash/filetime';

test('FILETIME counts from 1601, Unix from 1970', () => {
  expect(isoOfFiletime(0n)).toBe('1601-01-01T00:00:00Z');
  expect(filetimeOfUnixMs(0)).toBe(116_444_736_000_000_000n);
  expect(filetimeOfIso('1970-01-01')).toBe(116_444_736_000_000_000n);
});

test('a step of 100 ns is not lost', () => {
  expect(isoOfFiletime(116_444_736_000_000_001n)).toBe('1970-01-01T00:00:00.0000001Z');
  expect(filetimeOfIso('1970-01-01T00:00:00.0000001Z')).toBe(116_444_736_000_000_001n);
});

test('what is written as a date is read back as the same FILETIME', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: LAST_FILETIME }),
      (filetime) => filetimeOfIso(isoOfFiletime(filetime)) === filetime,
    ),
  );
});

test('milliseconds since 1970 come back as they were', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -11_644_473_600_000, max: 8_000_000_000_000 }),
      (ms) => unixMsOfFiletime(filetimeOfUnixMs(ms)) === ms,
    ),
  );
});

test('a zone is taken off, none means UTC', () => {
  expect(filetimeOfIso('2026-11-25T09:00+09:00')).toBe(filetimeOfIso('2026-11-25 00:00'));
  expect(filetimeOfIso('2026-11-24T19:00:00-05:00')).toBe(filetimeOfIso('2026-11-25'));
});

test('what is no date, or lies before 1601, is undefined', () => {
  for (const text of [
    '',
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '2026-11-25T25:00',
    '1600-12-31',
    '2026-11-25T00:00+15:00',
  ])
    expect(filetimeOfIso(text)).toBeUndefined();
});

test('the year 9999 is the last', () => {
  expect(isoOfFiletime(LAST_FILETIME)).toBe('9999-12-31T23:59:59.9999999Z');
  expect([isFiletime(LAST_FILETIME), isFiletime(LAST_FILETIME + 1n), isFiletime(-1n)]).toEqual([true, false, false]);
});
