/** The matrix of the fact sheet, frozen: a changed verdict or standing must be meant. Reads the YAML itself, no code of ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Matrix = Record<string, Record<string, readonly [value: string, basis: string]>>;
interface DumpType {
  readonly cells: Record<string, { readonly value: string; readonly basis: string }>;
}
const root = new URL('../../', import.meta.url);
const frozen = JSON.parse(readFileSync(new URL('tests/fixtures/matrix.json', root), 'utf8')) as Matrix;

function written(): Matrix {
  const matrix: Matrix = {};
  for (const mode of ['user-mode', 'kernel-mode']) {
    const folder = new URL(`content/dump-types/${mode}/`, root);
    for (const file of readdirSync(folder)) {
      const { cells } = parse(readFileSync(new URL(file, folder), 'utf8')) as DumpType;
      const row = Object.entries(cells).map(([content, { value, basis }]) => [content, [value, basis]] as const);
      matrix[basename(file, '.yaml')] = Object.fromEntries(row);
    }
  }
  return matrix;
}

test('every verdict and its standing is that of the fact sheet', () => {
  expect(written()).toEqual(frozen);
});

test('the matrix is whole: 19 × 18 and 10 × 23 cells', () => {
  const widths = Object.values(frozen).map((row) => Object.keys(row).length);
  expect(widths.filter((width) => width === 18)).toHaveLength(19);
  expect(widths.filter((width) => width === 23)).toHaveLength(10);
});
