/**
 * Grids and numbers are marked by what the fact sheet says, worked out here a second way without any code of the site.
 * The sheet is no part of the project: without it the frozen figures are still checked. `tests/e2e/walk/keys.test.ts`
 * compares what the build hands out.
 */
import { describe, expect, test } from 'vitest';
import { frozenFigures, gridKey, numberAnswers, sheetFigures, type Figures } from '../support/lessons/answer-keys.ts';
import { plantedItem } from '../support/lessons/planted.ts';
import { readLessons, readUnits, type WrittenItem } from '../support/lessons/read-lessons.ts';

const items = [...readLessons().flatMap(({ quiz }) => quiz), ...readUnits().flatMap(({ warmUp = [] }) => warmUp)];
const sheet = sheetFigures();
if (sheet === undefined)
  console.warn('The fact sheet is not beside the project: keys are compared with the frozen figures only.');

/** The answer as written, against the one worked out; a rounded one lies within its tolerance, and within one per cent. */
function wrongNumbers(asked: readonly WrittenItem[], figures: Figures): readonly string[] {
  const known = numberAnswers(figures);
  return asked.flatMap(({ id, kind, answer }) => {
    if (kind !== 'number' || answer === undefined) return [];
    const right = known[id];
    if (right === undefined) return [`${id}: not worked out a second way`];
    const room = Math.min(answer.tolerance, right.value / 100);
    const isRight = answer.unit === right.unit && Math.abs(answer.value - right.value) <= room;
    return isRight ? [] : [`${id}: ${answer.value} ${answer.unit}, and not ${right.value} ${right.unit}`];
  });
}

/** At least eight cells that count, and two rows that need different answers. */
function hollowGrids(asked: readonly WrittenItem[], figures: Figures): readonly string[] {
  return asked.flatMap(({ id, kind, types = [], contents = [] }) => {
    if (kind !== 'grid') return [];
    const key = gridKey(figures, types, contents);
    const patterns = new Set(
      contents
        .map((content) => types.map((type) => key[`${content}.${type}`] ?? '').join())
        .filter((row) => /\w/.test(row)),
    );
    const count = Object.keys(key).length;
    return count >= 8 && patterns.size >= 2 ? [] : [`${id}: ${count} cells count, ${patterns.size} patterns`];
  });
}

test('each number is what the frozen figures give', () => {
  expect(items.filter(({ kind }) => kind === 'number').length).toBeGreaterThanOrEqual(15);
  expect(wrongNumbers(items, frozenFigures())).toEqual([]);
});

test('each grid has enough to ask by the frozen matrix', () => {
  expect(items.filter(({ kind }) => kind === 'grid').length).toBeGreaterThanOrEqual(10);
  expect(hollowGrids(items, frozenFigures())).toEqual([]);
});

describe.skipIf(sheet === undefined)('beside the fact sheet', () => {
  test('the frozen figures give the same keys as the sheet', () => {
    const figures = sheet as Figures;
    for (const { types = [], contents = [] } of items.filter(({ kind }) => kind === 'grid'))
      expect(gridKey(frozenFigures(), types, contents)).toEqual(gridKey(figures, types, contents));
    expect(numberAnswers(frozenFigures())).toEqual(numberAnswers(figures));
    expect(wrongNumbers(items, figures)).toEqual([]);
  });
});

test('the rule notices a wrong number, a wrong unit, a generous tolerance and an unknown question', () => {
  const number = (id: string, value: number, unit = 'MB', tolerance = 0): WrittenItem => ({
    ...plantedItem,
    id,
    kind: 'number',
    answer: { value, unit, tolerance },
  });
  const faults = (item: WrittenItem): number => wrongNumbers([item], frozenFigures()).length;
  expect(faults(number('co-need-16', 16641))).toBe(0);
  expect(faults(number('co-need-16', 16385))).toBe(1);
  expect(faults(number('co-need-16', 16641, 'GB'))).toBe(1);
  expect(faults(number('co-need-16', 16385, 'MB', 5000))).toBe(1);
  expect(faults(number('co-unknown', 16641))).toBe(1);
});

test('a grid counts what is documented and undisputed, and a hollow one is noticed', () => {
  const key = gridKey(
    frozenFigures(),
    ['procdump_mp', 'kernel', 'complete'],
    ['image_code', 'file_cache', 'user_mode'],
  );
  expect(key).toEqual({
    'image_code.procdump_mp': 'out',
    'user_mode.kernel': 'out',
    'user_mode.complete': 'in',
  });
  const grid: WrittenItem = { ...plantedItem, kind: 'grid', types: ['kernel'], contents: ['user_mode', 'file_cache'] };
  expect(hollowGrids([grid], frozenFigures())).toHaveLength(1);
});
