/** The matrix dump type × content, a line for each content: what the table, its figure and the comparison show. */
import type { Cell } from '#/dumps/verdict';
import type { Locale } from '#/i18n/locales';
import { listContents, listKernelDumpTypes, listUserDumpTypes } from '../dump-types.ts';
import { makerOf } from './makers.ts';

export type Mode = 'user' | 'kernel';

export async function matrix(mode: Mode, locale: Locale) {
  const types = mode === 'user' ? await listUserDumpTypes(locale) : await listKernelDumpTypes(locale);
  const contents = await listContents(mode, locale);
  return {
    mode,
    types: types.map(({ id, name, shortName }) => ({ id, name, shortName, maker: makerOf(mode, id) })),
    lines: contents.map((content) => ({
      content,
      cells: types.map((type) => {
        const cells: Readonly<Record<string, Cell>> = type.cells;
        const cell = cells[content.id];
        if (cell === undefined) throw new Error(`${type.id} says nothing of ${content.id}`);
        return { type: type.id, maker: makerOf(mode, type.id), ...cell };
      }),
    })),
  };
}
export type Matrix = Awaited<ReturnType<typeof matrix>>;

/** Where what a row is stands on the page of the matrix. */
export function contentAnchor(mode: Mode, content: string): string {
  return `${mode}-${content}`;
}
