/**
 * The core tray: memory laid in rows of 64 columns, one row a fixed amount, so that area is honest and a sliver still
 * shows. Pure layout; what the pieces mean is the caller's.
 */
import { GB, KB, MB } from '#/dumps/memory/size';

export const TRAY_COLUMNS = 64;

export interface TrayBlock {
  readonly id: string;
  readonly bytes: number;
}

export interface TraySegment {
  readonly key: string;
  readonly id: string;
  /** 1 to 64 columns: the class `w<width>`. */
  readonly width: number;
  /** The block goes on in the row before or after this one. */
  readonly fromLeft: boolean;
  readonly toRight: boolean;
  /** Where the block's label stands: its widest piece, the first of them if they are equal. */
  readonly labelled: boolean;
}

export interface TrayLayout {
  readonly rowBytes: number;
  readonly rows: number;
  readonly segments: readonly TraySegment[];
}

/** The smallest power of two (at least 64 KB) with which `bytes` take at most `mostRows` rows. */
export function rowSize(bytes: number, mostRows = 16): number {
  let row = 64 * KB;
  while (bytes / row > mostRows) row *= 2;
  return row;
}

function pieces(width: number, column: number): number[] {
  const widths: number[] = [];
  let left = width;
  let at = column;
  while (left > 0) {
    const piece = Math.min(left, TRAY_COLUMNS - at);
    widths.push(piece);
    left -= piece;
    at = (at + piece) % TRAY_COLUMNS;
  }
  return widths;
}

/** Each block ends where its bytes end; what slivers take too much, the next wide block gives, so that rows stay in step. */
function columnsOf(blocks: readonly TrayBlock[], columnBytes: number): readonly number[] {
  let bytes = 0;
  let column = 0;
  const widths = blocks.map((block) => {
    bytes += block.bytes;
    const width = Math.max(1, Math.round(bytes / columnBytes) - column);
    column += width;
    return width;
  });
  const excess = column - Math.max(1, Math.ceil(bytes / columnBytes));
  const giver = widths.findLastIndex((width) => width > excess + 1);
  return widths.map((width, at) => (excess > 0 && at === giver ? width - excess : width));
}

/** Roughly how many pixels a label takes: Hangul is nearly square, Latin letters are about half as wide. */
export function labelPixels(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 11.2 : 6.8), 8);
}

/** Work grows with blocks and rows, not with bytes. A block is at least one column wide, however small. */
export function layOut(blocks: readonly TrayBlock[], rowBytes: number): TrayLayout {
  const segments: TraySegment[] = [];
  let column = 0;
  let total = 0;
  const wide = columnsOf(blocks, rowBytes / TRAY_COLUMNS);
  for (const [at, block] of blocks.entries()) {
    const width = wide[at] ?? 1;
    const widths = pieces(width, column);
    const labelledAt = widths.indexOf(Math.max(...widths));
    widths.forEach((piece, index) => {
      segments.push({
        key: `${block.id}-${index}`,
        id: block.id,
        width: piece,
        fromLeft: index > 0,
        toRight: index < widths.length - 1,
        labelled: index === labelledAt,
      });
    });
    column = (column + width) % TRAY_COLUMNS;
    total += width;
  }
  return { rowBytes, rows: Math.max(1, Math.ceil(total / TRAY_COLUMNS)), segments };
}

/** What stands beside the rows: the offset at the start of every second one, in the unit of the tray; '' between. */
export function ticks(layout: TrayLayout): readonly string[] {
  const unit = layout.rowBytes * layout.rows >= 4 * GB ? GB : MB;
  return Array.from({ length: layout.rows }, (_row, index) => {
    const value = (index * layout.rowBytes) / unit;
    return index % 2 === 0 ? String(Math.round(value * 100) / 100) : '';
  });
}
