import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoomPages, zoomWindow } from '#/dumps/memory/machine/grid-zoom';
import { ramChoicesGb } from '#/dumps/memory/machine/ram-choices';
import { GB, PAGE_BYTES } from '#/dumps/memory/size';

test('the zooms of 16 GB in 1,024 cells go from all of RAM to single pages', () => {
  expect(zoomPages(16 * GB, 1024)).toEqual([4_194_304, 262_144, 16_384, 1024]);
});

test('4 TB needs few zooms to reach single pages', () => {
  expect(zoomPages(4096 * GB, 1024).length).toBeLessThanOrEqual(7);
});

test('a window holds the page it was opened for and stays within RAM', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ramChoicesGb),
      fc.nat({ max: 8 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (gb, level, at) => {
        const allPages = (gb * GB) / PAGE_BYTES;
        const page = Math.floor(at * (allPages - 1));
        const { firstPage, pages, cells } = zoomWindow(gb * GB, 1000, level, page);
        expect(page).toBeGreaterThanOrEqual(firstPage);
        expect(page).toBeLessThan(firstPage + pages);
        expect(firstPage + pages).toBeLessThanOrEqual(allPages);
        expect(cells).toBeLessThanOrEqual(pages);
      },
    ),
  );
});

test('the deepest window has a cell for each page', () => {
  const { pages, cells } = zoomWindow(64 * GB, 1024, 99, 12_345);
  expect(pages).toBe(cells);
});
