/** The page grid in words: where a window and a cell lie, whose the pages are, what becomes of them. */
import { PAGE_BYTES } from '#/dumps/memory/size';
import type { GridCell, GridWindow } from '#/dumps/memory/machine/page-grid';
import { verdicts } from '#/dumps/verdict';
import { fill } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';
import { sizeText } from '#/widgets/kit/size-text';
import { contentWords, type MachineData } from '../machine-data.ts';

/** A physical address as a debugger writes it. */
export function addressText(page: number): string {
  return `0x${(page * PAGE_BYTES).toString(16).toUpperCase()}`;
}

export function windowText(window: GridWindow, ramBytes: number, strings: Strings, locale: Locale): string {
  return fill(locale, strings['gridWindow'] ?? '', {
    ram: sizeText(locale, ramBytes),
    from: addressText(window.firstPage),
    size: sizeText(locale, window.pages * PAGE_BYTES),
    cell: sizeText(locale, (window.pages / window.cells) * PAGE_BYTES),
  });
}

export function cellPlace(cell: GridCell, strings: Strings, locale: Locale): string {
  const values = { address: addressText(cell.firstPage), size: sizeText(locale, cell.pages * PAGE_BYTES) };
  return fill(locale, strings['cellAt'] ?? '', values);
}

export function cellOwner({ run }: GridCell, data: MachineData, strings: Strings, locale: Locale): string {
  const { name } = contentWords(data, run.owner);
  return run.label === undefined ? name : fill(locale, strings['guest'] ?? '', { name: run.label });
}

/** '' where the whole cell is one owner's. */
export function cellMix(cell: GridCell, strings: Strings, locale: Locale): string {
  if (cell.runCount < 2) return '';
  const parts = verdicts
    .filter((verdict) => cell.mix[verdict] > 0)
    .map((verdict) => {
      const size = sizeText(locale, cell.mix[verdict] * PAGE_BYTES);
      return fill(locale, strings['cellPart'] ?? '', { verdict: strings[verdict] ?? '', size });
    });
  return fill(locale, strings['cellMixed'] ?? '', { n: cell.runCount, parts: parts.join(', ') });
}

/** The cell of a window that holds a page. */
export function cellIndexAt(cells: readonly GridCell[], page: number): number {
  const index = cells.findIndex(({ firstPage, pages }) => page < firstPage + pages);
  return index < 0 ? cells.length - 1 : index;
}
