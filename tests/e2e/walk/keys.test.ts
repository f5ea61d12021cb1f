/** What the build marks by is what the facts say, worked out a second way (`tests/support/lessons/answer-keys.ts`). */
import { readFileSync } from 'node:fs';
import { builtAtRoot, expect, test } from '../../support/browser/site.ts';
import {
  frozenFigures,
  gridKey,
  numberAnswers,
  sheetFigures,
  type NumberAnswer,
} from '../../support/lessons/answer-keys.ts';
import { readLessons } from '../../support/lessons/read-lessons.ts';
import { filesOf } from './build.ts';

interface BuiltKey {
  readonly kind: string;
  readonly answer?: { readonly value: number; readonly unit: string; readonly tolerance: number };
  readonly cells?: Readonly<Record<string, { readonly value: string; readonly isMarked: boolean }>>;
}
type BuiltKeys = Readonly<Record<string, BuiltKey>>;

/** Every key of a language, by the id of its item. */
function builtKeys(locale: string): BuiltKeys {
  const files = filesOf(builtAtRoot.folder).filter((file) => file.startsWith(`${locale}/data/keys/`));
  const keys = files.map((file) => JSON.parse(readFileSync(`${builtAtRoot.folder}/${file}`, 'utf8')) as BuiltKeys);
  return Object.assign({}, ...keys) as BuiltKeys;
}

const lessons = readLessons();
const [ko, en] = [builtKeys('ko'), builtKeys('en')];

test('every question has its key in both languages', () => {
  const asked = lessons.flatMap(({ id, quiz }) => quiz.map((item) => `${id}/${item.id}`));
  expect(asked.filter((id) => ko[id] === undefined || en[id] === undefined)).toEqual([]);
});

for (const [name, figures] of [
  ['the frozen figures', frozenFigures()],
  ['the fact sheet', sheetFigures()],
] as const) {
  test(`grids and numbers are marked by ${name}`, () => {
    test.skip(figures === undefined, 'The fact sheet is not beside the project.');
    if (figures === undefined) return;
    const numbers = numberAnswers(figures);
    for (const { id, quiz } of lessons) {
      for (const { id: item, kind, types = [], contents = [] } of quiz) {
        for (const keys of [ko, en]) {
          const key = keys[`${id}/${item}`];
          if (kind === 'grid') expect(markedCells(key), item).toEqual(gridKey(figures, types, contents));
          if (kind === 'number') expect(isOff(key, numbers[item]), item).toBe(false);
        }
      }
    }
  });
}

function markedCells(key: BuiltKey | undefined): Readonly<Record<string, string>> {
  const marked = Object.entries(key?.cells ?? {}).filter(([, { isMarked }]) => isMarked);
  return Object.fromEntries(marked.map(([id, { value }]) => [id, value]));
}

function isOff(key: BuiltKey | undefined, right: NumberAnswer | undefined): boolean {
  const { answer } = key ?? {};
  if (answer === undefined || right === undefined || answer.unit !== right.unit) return true;
  return Math.abs(answer.value - right.value) > answer.tolerance;
}

test('a turned cell and a shifted number are noticed', () => {
  const cells = {
    'image_code.procdump_mp': { value: 'in', isMarked: true },
    'hal.kernel': { value: 'in', isMarked: false },
  };
  const right = gridKey(frozenFigures(), ['procdump_mp'], ['image_code']);
  expect(markedCells({ kind: 'grid', cells })).not.toEqual(right);
  expect(markedCells({ kind: 'grid', cells: { 'image_code.procdump_mp': { value: 'out', isMarked: true } } })).toEqual(
    right,
  );
  const number = (value: number, unit: string): BuiltKey => ({ kind: 'number', answer: { value, unit, tolerance: 0 } });
  expect(isOff(number(16641, 'MB'), { value: 16641, unit: 'MB' })).toBe(false);
  expect(isOff(number(16385, 'MB'), { value: 16641, unit: 'MB' })).toBe(true);
  expect(isOff(number(16641, 'GB'), { value: 16641, unit: 'MB' })).toBe(true);
});
