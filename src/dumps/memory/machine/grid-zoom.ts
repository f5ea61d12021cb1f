/** The zooms of the page grid: all of RAM, then a sixteenth of the window at each step, down to a cell for each 4 KB page. */
import { PAGE_BYTES } from '../size.ts';
import type { GridWindow } from './page-grid.ts';

const STEP = 16;

/** The number of pages in the window at each zoom, from all of RAM to as many pages as there are cells. */
export function zoomPages(ramBytes: number, cells: number): readonly number[] {
  const sizes: number[] = [];
  for (let pages = ramBytes / PAGE_BYTES; pages > cells; pages = Math.ceil(pages / STEP)) sizes.push(pages);
  return [...sizes, Math.min(cells, ramBytes / PAGE_BYTES)];
}

/** The window at a zoom that holds a page: windows of one zoom lie side by side, the last one ends where RAM ends. */
export function zoomWindow(ramBytes: number, cells: number, level: number, page: number): GridWindow {
  const allPages = ramBytes / PAGE_BYTES;
  const sizes = zoomPages(ramBytes, cells);
  const pages = sizes[Math.max(0, Math.min(level, sizes.length - 1))] ?? allPages;
  const inside = Math.max(0, Math.min(page, allPages - 1));
  const firstPage = Math.min(Math.floor(inside / pages) * pages, allPages - pages);
  return { firstPage, pages, cells: Math.min(cells, pages) };
}
