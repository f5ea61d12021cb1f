import { expect, test } from 'vitest';
import { observedSmallDumpBytes, smallDumpSizeClaims } from '#/dumps/capture/machine/small-dump-size';
import { KB } from '#/dumps/memory/size';

test('the official pages give 64 KB and 256 KB, and neither is dropped', () => {
  const pages = smallDumpSizeClaims.filter(({ kind }) => kind === 'page');
  expect(pages.map(({ fromBytes }) => fromBytes / KB)).toEqual([64, 256]);
});

test('every figure says who gives it', () => {
  expect(smallDumpSizeClaims.every(({ sources }) => sources.length > 0)).toBe(true);
  expect(smallDumpSizeClaims.every(({ fromBytes, toBytes }) => fromBytes <= toBytes)).toBe(true);
});

test('the file that was looked at is larger than every published figure', () => {
  const published = smallDumpSizeClaims.filter(({ kind }) => kind !== 'observed');
  expect(Math.max(...published.map(({ toBytes }) => toBytes))).toBeLessThan(observedSmallDumpBytes);
});
