import { expect, test } from 'vitest';
import { GB, KB, MB } from '#/dumps/memory/size';
import { sizeRangeText, sizeText } from '#/widgets/kit/size-text';

test('Korean joins number and unit, English parts them', () => {
  expect(sizeText('ko', 134 * MB)).toBe('134MB');
  expect(sizeText('en', 134 * MB)).toBe('134 MB');
});

test('about three figures are kept', () => {
  expect(sizeText('en', 2.324 * GB)).toBe('2.32 GB');
  expect(sizeText('en', 12 * KB + 512)).toBe('12.5 KB');
  expect(sizeText('en', 16_641 * MB, 'MB')).toBe('16,641 MB');
});

test('a range whose ends read alike is one size', () => {
  expect(sizeRangeText('en', 9 * GB, 9 * GB + 1)).toBe('9 GB');
  expect(sizeRangeText('ko', 24 * GB, 26 * GB)).toBe('24GB~26GB');
});
