import { expect, test } from 'vitest';
import { ALLOCATION_BYTES, zone, zones } from '#/dumps/memory/process/build/place';

test('allocations begin at multiples of 64 KB and leave room for each other', () => {
  const { place } = zone(0x10000n);
  expect(place(1)).toBe(0x10000n);
  const second = place(0x10001);
  expect(second).toBe(0x30000n);
  expect(place(1) % ALLOCATION_BYTES).toBe(0n);
});

test('a 32-bit process has its own things below 4 GB, and the 64-bit modules high', () => {
  const { stacks, data, images, wideImages } = zones(32);
  for (const { place } of [stacks, data, images]) expect(place(1)).toBeLessThan(0x1_0000_0000n);
  expect(wideImages.place(1)).toBeGreaterThan(0x1_0000_0000n);
});

test('a 64-bit process has one place for images', () => {
  const { images, wideImages } = zones(64);
  expect(images).toBe(wideImages);
});
