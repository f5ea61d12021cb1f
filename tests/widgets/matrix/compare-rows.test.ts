import { expect, test } from 'vitest';
import { encodeCells } from '#/dumps/cell-code';
import { compareRows, modeWith, partnerOf, type CompareTwoData } from '#/widgets/matrix/compare-rows';

const kept = { value: 'in', basis: 'documented' } as const;
const guessed = { value: 'in', basis: 'inferred' } as const;
const dropped = { value: 'out', basis: 'documented' } as const;
const content = (name: string) => ({ name, weave: 'heap', anchor: name });
const type = (id: string, ...cells: readonly (typeof kept | typeof guessed | typeof dropped)[]) => ({
  id,
  name: id,
  cells: encodeCells(cells),
});

const data: CompareTwoData = {
  modes: [
    {
      mode: 'user',
      contents: [content('stacks'), content('heap')],
      types: [type('full', kept, kept), type('mini', guessed, dropped), type('triage', kept, dropped)],
    },
    { mode: 'kernel', contents: [content('pool')], types: [type('small', dropped)] },
  ],
};
const user = modeWith(data, 'full');

test('a line differs where the verdicts do, not where only the standing does', () => {
  expect(compareRows(user, 'full', 'mini').map(({ name, differs }) => [name, differs])).toEqual([
    ['stacks', false],
    ['heap', true],
  ]);
});

test('a line carries both cells as the matrix has them', () => {
  expect(compareRows(user, 'full', 'mini')[0]).toMatchObject({ first: kept, second: guessed });
});

test('a type is found in its mode, and an unknown one is refused', () => {
  expect(modeWith(data, 'small').mode).toBe('kernel');
  expect(() => modeWith(data, 'huge')).toThrow('huge');
});

test('the partner stays while it is of the same mode, and is never the type itself', () => {
  expect(partnerOf(user, 'full', 'triage')).toBe('triage');
  expect(partnerOf(user, 'full', 'small')).toBe('mini');
  expect(partnerOf(user, 'mini', 'mini')).toBe('triage');
  expect(partnerOf(user, 'triage', 'triage')).toBe('mini');
  expect(partnerOf(modeWith(data, 'small'), 'small', 'full')).toBe('small');
});
