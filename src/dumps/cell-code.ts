/** Verdict and standing of a dump type's cells as one short text, so that a page can carry all of them twice. */
import { standings, verdicts, type Cell, type Standing, type Verdict } from './verdict.ts';

export type Judgement = Pick<Cell, 'value' | 'basis'>;

const FIRST = 'a'.charCodeAt(0);

/** A letter for each cell: `a` is kept and documented, the next are kept and inferred, … */
export function encodeCells(cells: readonly Judgement[]): string {
  return cells
    .map(({ value, basis }) => verdicts.indexOf(value) * standings.length + standings.indexOf(basis))
    .map((code) => String.fromCharCode(FIRST + code))
    .join('');
}

/** Throws on a letter that stands for nothing: codes are made by us alone. */
export function decodeCells(code: string): readonly Judgement[] {
  return [...code].map((letter) => {
    const number = letter.charCodeAt(0) - FIRST;
    const value: Verdict | undefined = verdicts[Math.floor(number / standings.length)];
    const basis: Standing | undefined = standings[number % standings.length];
    if (value === undefined || basis === undefined) throw new Error(`No cell is written "${letter}"`);
    return { value, basis };
  });
}
