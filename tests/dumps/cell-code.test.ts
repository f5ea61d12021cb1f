import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCells, encodeCells } from '#/dumps/cell-code';
import { standings, verdicts } from '#/dumps/verdict';

const cell = fc.record({ value: fc.constantFrom(...verdicts), basis: fc.constantFrom(...standings) });

test('decoding gives back what was encoded, a letter a cell', () => {
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const code = encodeCells(cells);
      expect(code).toMatch(/^[a-l]*$/);
      expect(code).toHaveLength(cells.length);
      expect(decodeCells(code)).toEqual(cells);
    }),
  );
});

test('a letter that stands for nothing is refused', () => {
  expect(() => decodeCells('aaz')).toThrow('"z"');
  expect(() => decodeCells('A')).toThrow('"A"');
});
