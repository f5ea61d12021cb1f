/** Rows of the page grid as the fewest pieces to paint. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridRows } from '#/widgets/machine-map/pages/grid-pieces';

test('neighbours that look alike are one piece, within a row', () => {
  expect(gridRows(['a', 'a', 'b', 'b', 'b'], 4)).toEqual([
    {
      start: 0,
      cells: 4,
      pieces: [
        { look: 'a', width: 2 },
        { look: 'b', width: 2 },
      ],
    },
    { start: 4, cells: 1, pieces: [{ look: 'b', width: 1 }] },
  ]);
});

test('pieces put together are the cells again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (looks) => {
      const again = gridRows(looks, 8).flatMap(({ pieces }) =>
        pieces.flatMap(({ look, width }) => Array.from({ length: width }, () => look)),
      );
      expect(again).toEqual(looks);
    }),
  );
});
