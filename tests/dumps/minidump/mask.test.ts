import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minidumpFlagNames, VALID_TYPE_FLAGS } from '#/dumps/minidump/flag';
import { flagsIn, formatMask, hasFlag, maskOf, parseMask, toggled, unknownBits } from '#/dumps/minidump/mask';

test('the mask of .dump /ma is its five flags', () => {
  expect(flagsIn(0x1826)).toEqual([
    'MiniDumpWithFullMemory',
    'MiniDumpWithHandleData',
    'MiniDumpWithUnloadedModules',
    'MiniDumpWithFullMemoryInfo',
    'MiniDumpWithThreadInfo',
  ]);
});

test('no bits at all is MiniDumpNormal, which every mask has', () => {
  expect(flagsIn(0)).toEqual(['MiniDumpNormal']);
  expect(hasFlag(0x1826, 'MiniDumpNormal')).toBe(true);
});

test('a mask and its flags say the same, and so do a mask and its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: VALID_TYPE_FLAGS }), (mask) => {
      expect(maskOf(flagsIn(mask))).toBe(mask);
      expect(parseMask(formatMask(mask))).toBe(mask);
    }),
  );
});

test('toggling twice changes nothing', () => {
  for (const flag of minidumpFlagNames) expect(toggled(toggled(0x121, flag), flag)).toBe(0x121);
});

test('a mask is read with and without 0x, and nothing else is', () => {
  expect(parseMask(' 0x51B25 ')).toBe(0x51b25);
  expect(parseMask('1826')).toBe(0x1826);
  expect([parseMask(''), parseMask('0x'), parseMask('12G'), parseMask('123456789'), parseMask('-1')]).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

test('bits beyond the published ones are found', () => {
  expect(unknownBits(0x0200_0002)).toBe(0x0200_0000);
  expect(unknownBits(0x8000_0000)).toBe(0x8000_0000);
  expect(unknownBits(VALID_TYPE_FLAGS)).toBe(0);
});
