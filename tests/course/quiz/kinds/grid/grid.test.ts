import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grid, gridSplit } from '#/course/quiz/kinds/grid/grid';
import { aGrid, wholeGrid } from '../../../../support/course/marked-items.ts';

const { item, key } = aGrid;
const solution = grid.solution(item, key);

test('each marked cell is a point', () => {
  expect(grid.mark(item, key, solution)).toMatchObject({ earned: 4, total: 4 });
  expect(grid.mark(item, key, { ...solution, 'code.mini': 'in' })).toMatchObject({ earned: 3, total: 4 });
  expect(grid.mark(item, key, {})).toMatchObject({ earned: 0, total: 4 });
});

test('a doubtful cell is shown with its standing and never counted', () => {
  const mark = grid.mark(item, key, { ...solution, 'handles.mini': 'out' });
  expect(mark.earned).toBe(4);
  expect(mark.unmarked?.map(({ id, expected, standing }) => [id, expected, standing])).toEqual([
    ['handles.full', 'in', 'inferred'],
    ['handles.mini', 'conditional', 'documented'],
  ]);
});

test('each cell has its reason and its sources', () => {
  expect(grid.mark(item, key, {}).parts[0]).toMatchObject({ reason: 'stacks of full', sources: ['Y01'] });
});

test('only marked cells are asked, and all of them must be answered', () => {
  expect(item.asked).toEqual(['stacks.full', 'stacks.mini', 'code.full', 'code.mini']);
  expect(grid.isComplete(item, solution)).toBe(true);
  const { 'code.mini': _left, ...rest } = solution;
  expect(grid.isComplete(item, rest)).toBe(false);
  expect(grid.isComplete(item, { ...solution, 'code.mini': 'maybe' })).toBe(false);
});

test('partly is offered only where some marked cell is partly kept', () => {
  expect(item.choices).toEqual(['in', 'out']);
  const cells = wholeGrid.cells.map((cell, index) => (index === 0 ? { ...cell, value: 'partial' } : cell));
  expect(gridSplit.publicItem({ ...wholeGrid, cells }).choices).toEqual(['in', 'out', 'partial']);
});

test('the order of the clicks does not matter', () => {
  const clicks = Object.entries({ ...solution, 'code.full': 'out' });
  fc.assert(
    fc.property(fc.shuffledSubarray(clicks, { minLength: clicks.length }), (order) => {
      expect(grid.mark(item, key, Object.fromEntries(order))).toEqual(grid.mark(item, key, Object.fromEntries(clicks)));
    }),
  );
});

test('a kept answer survives new rows and loses only cells that are gone', () => {
  const saved = { 'code.mini': 'out', 'gone.mini': 'in', 'code.full': 'maybe' };
  expect(grid.restore(item, saved)).toEqual({ 'code.mini': 'out' });
  for (const other of [undefined, 'x', ['x']]) expect(grid.restore(item, other)).toEqual({});
});

test('the public half holds no verdict, reason or hint', () => {
  expect(JSON.stringify(item)).not.toMatch(/documented|reason|conditional|of full|first/);
});
