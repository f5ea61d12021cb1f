/** A prediction beside its outcome, row by row. Only what a source says outright is counted. */
import { isPredictionChoice, type PredictionChoice, type PredictionResult } from '#/exercises/prediction';
import { isGraded } from '#/dumps/verdict';
import type { OutcomeRow } from '#/widgets/kit/outcome-row';

export interface ReviewedRow extends OutcomeRow {
  readonly said: PredictionChoice | undefined;
  readonly result: PredictionResult;
}

export interface Review {
  readonly rows: readonly ReviewedRow[];
  readonly earned: number;
  readonly total: number;
}

function resultOf(row: OutcomeRow, said: PredictionChoice | undefined): PredictionResult {
  if (said === undefined || !isGraded({ value: row.verdict, basis: row.standing })) return 'open';
  if (said === row.verdict) return 'right';
  return said === 'partial' || row.verdict === 'partial' ? 'close' : 'wrong';
}

export function review(rows: readonly OutcomeRow[], answers: Readonly<Record<string, string>>): Review {
  const reviewed = rows.map((row): ReviewedRow => {
    const answer = answers[row.id];
    const said = isPredictionChoice(answer) ? answer : undefined;
    return { ...row, said, result: resultOf(row, said) };
  });
  const counted = reviewed.filter(({ result }) => result !== 'open');
  return { rows: reviewed, earned: counted.filter(({ result }) => result === 'right').length, total: counted.length };
}
