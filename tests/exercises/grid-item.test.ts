import { describe, expect, test } from 'vitest';
import { localizeItem } from '#/course/quiz/item';
import type { GridFrame } from '#/course/quiz/kinds/grid/grid';
import { grid, gridSplit } from '#/course/quiz/kinds/grid/grid';
import { itemSchema } from '#/course/quiz/quiz.schema';
import { gridItem, markedCells, type GridParts } from '#/exercises/grid-item';
import { isGraded, type Cell } from '#/dumps/verdict';
import { localized } from '#/i18n/localized.schema';
import { localize } from '#/i18n/localize';
import type { Locale } from '#/i18n/locales';
import { z } from 'zod';
import { kernelDumpTypes, readContent, userDumpTypes } from '../support/content.ts';
import { writtenGrid } from '../support/course/items.ts';

const named = z.object({ id: z.string(), name: localized });
const strings = readContent('ui/grid.yaml', z.record(z.string(), localized));

function frameOf(change: object = {}): GridFrame {
  const item = localizeItem(itemSchema.parse({ ...writtenGrid, ...change }), 'en', 'user-mode/miniplus');
  if (item.kind !== 'grid') throw new Error('no grid');
  return item;
}

function material(locale: Locale = 'en', mode: 'user' | 'kernel' = 'user'): Omit<GridParts, 'frame'> {
  const names = readContent(`memory/${mode}-mode.yaml`, z.array(named));
  return {
    types: mode === 'user' ? userDumpTypes(locale) : kernelDumpTypes(locale),
    contentNames: Object.fromEntries(names.map(({ id, name }) => [id, name[locale]])),
    disputed: [],
    strings: localize(strings, locale),
    locale,
  };
}

const frame = frameOf();
const facts = material();
const item = gridItem({ frame, ...facts });

test('a cell is marked exactly where the facts say it outright', () => {
  const expected = frame.contents.flatMap((content) =>
    frame.types.flatMap((id) => {
      const cells: Readonly<Record<string, Cell>> = facts.types.find((type) => type.id === id)?.cells ?? {};
      const cell = cells[content];
      return cell !== undefined && isGraded(cell) ? [`${content}.${id}`] : [];
    }),
  );
  expect(markedCells(item)).toEqual(expected);
});

test('the key earns everything, and the public half does not hold it', () => {
  const [shown, key] = [gridSplit.publicItem(item), gridSplit.keyOf(item)];
  const mark = grid.mark(shown, key, grid.solution(shown, key));
  expect(mark.earned).toBe(markedCells(item).length);
  expect(JSON.stringify(shown)).not.toMatch(/"in":|reason|kept in/);
});

test('a reason names content, dump and verdict, then what the facts add', () => {
  const reason = (row: string, column: string) =>
    item.cells.find((cell) => cell.row === row && cell.column === column)?.reason;
  expect(reason('image_code', 'procdump_mp')).toMatch(/^Image pages.*: dropped from MiniPlus\./);
  expect(reason('image_rw', 'procdump_mp')).toContain('Pages behind global variables stay.');
});

test('a cell that is not marked says why not', () => {
  for (const cell of item.cells.filter(({ isMarked }) => !isMarked)) expect(cell.reason).toMatch(/not marked\.$/);
  expect(item.cells.some(({ isMarked }) => !isMarked)).toBe(true);
});

test('what sources dispute is shown and not marked, of one type or of all', () => {
  const one = gridItem({ frame, ...facts, disputed: [{ content: 'image_code', type: 'procdump_mp' }] });
  expect(markedCells(item)).toContain('image_code.procdump_mp');
  expect(markedCells(one)).not.toContain('image_code.procdump_mp');
  expect(markedCells(one)).toContain('image_code.procdump_ma');
  const all = gridItem({ frame, ...facts, disputed: [{ content: 'image_code' }] });
  expect(markedCells(all).join()).not.toContain('image_code');
});

test('stem and hints stand ready in both languages, and counts name every dump', () => {
  for (const locale of ['ko', 'en'] as const) {
    const { stem: _stem, hints: _hints, ...bare } = frameOf();
    const ready = gridItem({ frame: bare, ...material(locale) });
    expect(ready.stem).toBe(strings['stem']?.[locale]);
    expect(ready.hints).toHaveLength(2);
    for (const { text } of ready.columns) expect(ready.hints[1]).toContain(text);
  }
});

test('a prediction has no hints', () => {
  expect(gridItem({ frame: frameOf({ hints: undefined, use: 'prediction' }), ...facts })).toMatchObject({
    prediction: true,
    hints: [],
  });
});

test('a kernel grid is made the same way', () => {
  const kernelFrame = frameOf({
    types: ['kernel', 'complete', 'active'],
    contents: ['windows_kernel', 'kernel_drivers', 'user_mode', 'free_pages', 'guest_vm'],
  });
  expect(markedCells(gridItem({ frame: kernelFrame, ...material('ko', 'kernel') })).length).toBeGreaterThanOrEqual(8);
});

describe('a grid is refused', () => {
  test.each([
    ['too little can be marked', { contents: ['thread_stacks', 'image_code'] }, /cells can be marked/],
    ['its dump type is unknown', { types: ['nonesuch'] }, /no dump type nonesuch/],
    ['its content is unknown', { contents: ['nonesuch', 'image_code'] }, /takes no position on nonesuch/],
  ])('where %s', (_why, change, message) => {
    expect(() => gridItem({ frame: frameOf(change), ...facts })).toThrow(message);
  });

  test('where a content has no name', () => {
    expect(() => gridItem({ frame, ...facts, contentNames: {} })).toThrow('no content thread_stacks');
  });

  test('where a sentence is missing', () => {
    expect(() => gridItem({ frame, ...facts, strings: {} })).toThrow('content/ui/grid.yaml');
  });

  test('where all rows have the same answers', () => {
    const types = facts.types.map((type) => {
      const cells = Object.entries(type.cells).map(([id, cell]: [string, Cell]) => [
        id,
        { ...cell, basis: 'documented', value: 'in' },
      ]);
      return { ...type, cells: Object.fromEntries(cells) } as (typeof facts.types)[number];
    });
    expect(() => gridItem({ frame, ...facts, types })).toThrow('same answers');
  });
});
