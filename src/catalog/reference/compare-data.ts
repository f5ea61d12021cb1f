/** The matrix as the comparison of two types is given it: short, since it stands in the page. */
import { encodeCells } from '#/dumps/cell-code';
import type { Locale } from '#/i18n/locales';
import type { CompareTwoData } from '#/widgets/matrix/compare-rows';
import { contentAnchor, matrix } from './matrix.ts';

export async function compareData(locale: Locale): Promise<CompareTwoData> {
  const modes = await Promise.all(
    (['user', 'kernel'] as const).map(async (mode) => {
      const { types, lines } = await matrix(mode, locale);
      return {
        mode,
        contents: lines.map(({ content }) => ({
          name: content.name,
          weave: content.weave,
          anchor: contentAnchor(mode, content.id),
        })),
        types: types.map(({ id, shortName }, column) => ({
          id,
          name: shortName,
          cells: encodeCells(lines.flatMap(({ cells }) => cells[column] ?? [])),
        })),
      };
    }),
  );
  return { modes };
}
