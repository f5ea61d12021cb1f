/** A worked example with blanks: the first steps stand complete, the learner fills in what the others come to. */
import type { Derivation, Step } from './derivation.ts';

export interface FadedStep {
  readonly step: Step;
  /** The result is for the learner to find; so is whatever of `values` equals it by name (`result`). */
  readonly isBlank: boolean;
}

/** Keeps the results of the first `keep` steps; all later ones are blanks. With `keep` at 0 everything is. */
export function fade<R>({ steps }: Derivation<R>, keep: number): readonly FadedStep[] {
  return steps.map((step, at) => ({ step, isBlank: at >= keep }));
}

/** right; unit: the figure is right in GB where MB was asked, or the reverse; wrong. */
export type BlankMark = 'right' | 'unit' | 'wrong';

/**
 * Marks an answer in the unit of the step (MB or seconds). Whole results must be met exactly; of others half a unit is
 * accepted, so that seconds may be rounded.
 */
export function checkBlank(step: Step, answer: number): BlankMark {
  const slack = Number.isInteger(step.result) ? 0 : 0.5;
  if (Math.abs(answer - step.result) <= slack) return 'right';
  const isOtherUnit = step.unit === 'MB' && (isNear(answer * 1024, step.result) || isNear(answer / 1024, step.result));
  return isOtherUnit ? 'unit' : 'wrong';
}

function isNear(value: number, target: number): boolean {
  return target !== 0 && Math.abs(value - target) <= Math.abs(target) * 0.001;
}
