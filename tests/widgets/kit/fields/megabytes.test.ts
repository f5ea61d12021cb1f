import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount, bothText, gbText, gigabytes, mbText } from '#/widgets/kit/fields/megabytes';

test('a size is told in MB and in GB, and in KB where it is less than one', () => {
  expect(bothText('ko', 16_641)).toBe('16,641MB(16.251GB)');
  expect(bothText('en', 16_640)).toBe('16,640 MB (16.25 GB)');
  expect(mbText('en', 0.0625)).toBe('64 KB');
  expect([gbText('en', 1023), mbText('en', 0)]).toEqual(['', '0 MB']);
});

test('a link writes whole gigabytes as such and everything else in megabytes', () => {
  const field = gigabytes(1024);
  expect([field.write(16_384), field.write(119_900)]).toEqual(['16', '119900m']);
  expect([field.read('16'), field.read('119900m'), field.read('1.5'), field.read('-2')]).toEqual([
    16_384,
    119_900,
    undefined,
    undefined,
  ]);
});

test('every whole number of megabytes comes back from its link', () => {
  const field = gigabytes(0);
  fc.assert(fc.property(fc.nat(999_999_999), (mb) => field.read(field.write(mb)) === mb));
});

test('an emptied field is written as nothing and read as no value', () => {
  for (const field of [amount(5), gigabytes(5)]) expect(field.read(field.write(Number.NaN))).toBeUndefined();
});
