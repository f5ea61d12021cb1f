/** One question while a learner works on it, as a value. Tries are unlimited; there are two hints, then the answer. */
import type { SavedAnswer } from './kind.ts';
import { isAllRight, type Mark } from './mark.ts';

export interface Attempt<Answer extends SavedAnswer = SavedAnswer> {
  readonly answer: Answer;
  readonly tries: number;
  readonly hints: number;
  /** Of the answer that stands there; gone as soon as the answer changes. */
  readonly mark?: Mark;
  /** Right at least once; stays true while the learner tries again. */
  readonly isSolved: boolean;
  /** The answer was shown on request. */
  readonly isRevealed: boolean;
}

export function begin<A extends SavedAnswer>(blank: A): Attempt<A> {
  return { answer: blank, tries: 0, hints: 0, isSolved: false, isRevealed: false };
}

export function change<A extends SavedAnswer>({ mark: _gone, ...attempt }: Attempt<A>, answer: A): Attempt<A> {
  return { ...attempt, answer };
}

/** @param mark of the answer that stands there. */
export function check<A extends SavedAnswer>(attempt: Attempt<A>, mark: Mark): Attempt<A> {
  return { ...attempt, mark, tries: attempt.tries + 1, isSolved: attempt.isSolved || isAllRight(mark) };
}

/** A hint may be had once a try went wrong: before that it would do the thinking. */
export function mayHint(attempt: Attempt, available: number): boolean {
  return attempt.tries > 0 && !attempt.isSolved && !attempt.isRevealed && attempt.hints < available;
}

export function hint<A extends SavedAnswer>(attempt: Attempt<A>): Attempt<A> {
  return { ...attempt, hints: attempt.hints + 1 };
}

/** After two misses, or when the hints are used up: a stuck learner must find a way out. */
export function mayReveal(attempt: Attempt, available: number): boolean {
  const isStuck = attempt.tries >= 2 || (attempt.tries > 0 && attempt.hints >= available);
  return isStuck && !attempt.isSolved && !attempt.isRevealed;
}

/** @param mark of the solution, so that every part shows its reason. */
export function reveal<A extends SavedAnswer>(attempt: Attempt<A>, solution: A, mark: Mark): Attempt<A> {
  return { ...attempt, answer: solution, mark, isRevealed: true };
}

/** Starts the question over, with everything hidden; what was achieved stays achieved. */
export function again<A extends SavedAnswer>(attempt: Attempt<A>, blank: A): Attempt<A> {
  return { ...begin(blank), tries: attempt.tries, isSolved: attempt.isSolved, isRevealed: attempt.isRevealed };
}
