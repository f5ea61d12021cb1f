/**
 * The house kind: contents × dump types, each cell kept, dropped or, where any cell is so, partly kept.
 * The cells come from the facts (`src/exercises/grid-item.ts`); a doubtful one is shown afterwards and not marked.
 */
import type { Localize } from '#/i18n/localize';
import type { Authored } from '../../frame.ts';
import { isByPart, type ItemFrame, type ItemKind, type KeyFrame, type Split } from '../../kind.ts';
import { markOf, type Part } from '../../mark.ts';
import type { GridWritten } from './grid.schema.ts';

/** What an author writes. */
export type GridFrame = Authored<Localize<GridWritten>>;

export const gridChoices = ['in', 'out', 'partial'] as const;
export type GridChoice = (typeof gridChoices)[number];

interface Heading {
  readonly id: string;
  readonly text: string;
}

export interface GridCell {
  readonly row: string;
  readonly column: string;
  /** One of `gridChoices` where it is marked. */
  readonly value: string;
  readonly isMarked: boolean;
  readonly standing: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

export interface GridItem extends ItemFrame, KeyFrame {
  readonly kind: 'grid';
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  readonly cells: readonly GridCell[];
}

export interface GridPublic extends ItemFrame {
  readonly kind: 'grid';
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  readonly choices: readonly GridChoice[];
  /** Ids of the cells that are asked; the others stay empty until the marking. */
  readonly asked: readonly string[];
}

export interface GridKey extends KeyFrame {
  readonly kind: 'grid';
  /** By id of the cell. */
  readonly cells: Readonly<Record<string, Omit<GridCell, 'row' | 'column'>>>;
}

/** Choice by id of the cell. */
export type GridAnswer = { readonly [cell: string]: string };

export function cellId(row: string, column: string): string {
  return `${row}.${column}`;
}

export const gridSplit: Split<GridItem, GridPublic, GridKey> = {
  publicItem({ id, version, section, about, stem, prediction, rows, columns, cells }) {
    const marked = cells.filter(({ isMarked }) => isMarked);
    const choices = gridChoices.filter((one) => one !== 'partial' || marked.some(({ value }) => value === one));
    const asked = marked.map(({ row, column }) => cellId(row, column));
    return { id, version, section, about, stem, prediction, kind: 'grid', rows, columns, choices, asked };
  },
  keyOf({ id, version, hints, sources, cells }) {
    const keys = cells.map(({ row, column, ...cell }) => [cellId(row, column), cell] as const);
    return { id, version, hints, sources, kind: 'grid', cells: Object.fromEntries(keys) };
  },
};

export const grid: ItemKind<GridPublic, GridKey, GridAnswer> = {
  blank: () => ({}),
  isComplete: ({ asked, choices }, answer) => asked.every((cell) => choices.some((one) => one === answer[cell])),

  mark(_item, key, answer) {
    const cells = Object.entries(key.cells).map(([id, cell]) => ({ id, ...cell }));
    const parts = cells
      .filter(({ isMarked }) => isMarked)
      .map(({ id, value, reason, sources }): Part => {
        return { id, right: answer[id] === value, expected: value, reason, sources };
      });
    const unmarked = cells
      .filter(({ isMarked }) => !isMarked)
      .map(({ id, value, standing, reason, sources }) => ({ id, expected: value, standing, reason, sources }));
    return { ...markOf(parts), unmarked };
  },

  solution: ({ asked }, { cells }) => Object.fromEntries(asked.map((id) => [id, cells[id]?.value ?? ''])),

  restore({ asked, choices }, saved) {
    if (!isByPart(saved)) return {};
    const kept = asked.flatMap((id) => choices.filter((one) => one === saved[id]).map((one) => [id, one] as const));
    return Object.fromEntries(kept);
  },
};
