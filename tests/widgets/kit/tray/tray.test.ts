/** The layout of the core tray. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GB, MB } from '#/dumps/memory/size';
import { labelPixels, layOut, rowSize, ticks, TRAY_COLUMNS } from '#/widgets/kit/tray/tray';

const anyBlocks = fc
  .array(fc.integer({ min: 1, max: 512 * 1024 }), { minLength: 1, maxLength: 40 })
  .map((sizes) => sizes.map((mb, index) => ({ id: String(index), bytes: mb * MB })));
const totalOf = (blocks: readonly { readonly bytes: number }[]): number =>
  blocks.reduce((sum, { bytes }) => sum + bytes, 0);

describe('the core tray', () => {
  test('takes at most 16 rows, and one row is the smallest power of two that allows it', () => {
    expect(rowSize(256 * GB)).toBe(16 * GB);
    expect(rowSize(257 * GB)).toBe(32 * GB);
  });

  test('fills whole rows, and every block has at least a column', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { segments, rows } = layOut(blocks, rowSize(totalOf(blocks)));
        const columns = segments.reduce((sum, { width }) => sum + width, 0);
        expect(columns).toBeLessThanOrEqual(rows * TRAY_COLUMNS);
        expect(segments.every(({ width }) => width >= 1 && width <= TRAY_COLUMNS)).toBe(true);
        expect(new Set(segments.map(({ id }) => id)).size).toBe(blocks.length);
      }),
    );
  });

  test('keeps rows in step though slivers take more than their share', () => {
    const slivers = Array.from({ length: 12 }, (_sliver, index) => ({ id: `s${index}`, bytes: MB }));
    const blocks = [
      ...slivers,
      { id: 'big', bytes: 128 * GB - 12 * MB },
      { id: 'rest', bytes: 128 * GB - MB },
      { id: 'last', bytes: MB },
    ];
    const layout = layOut(blocks, 16 * GB);
    expect(layout.rows).toBe(16);
    expect(layout.segments.reduce((sum, { width }) => sum + width, 0)).toBe(16 * TRAY_COLUMNS);
    const before = layout.segments.filter(({ id }) => id !== 'rest' && id !== 'last');
    expect(before.reduce((sum, { width }) => sum + width, 0)).toBe(8 * TRAY_COLUMNS);
  });

  test('labels a block once, at its widest piece', () => {
    const { segments } = layOut(
      [
        { id: 'a', bytes: GB },
        { id: 'b', bytes: 3 * GB },
      ],
      2 * GB,
    );
    expect(segments.filter(({ labelled }) => labelled).map(({ id, width }) => [id, width])).toEqual([
      ['a', 32],
      ['b', 64],
    ]);
  });

  test('says every second offset, in one unit', () => {
    const layout = layOut([{ id: 'a', bytes: 64 * GB }], 16 * GB);
    expect(ticks(layout)).toEqual(['0', '', '32', '']);
  });

  test('reckons that Hangul takes more room than Latin letters', () => {
    expect(labelPixels('커널')).toBeGreaterThan(labelPixels('ab'));
  });
});
