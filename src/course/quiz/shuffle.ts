/** The order in which options stand: settled by the question and the learner, the same at every visit and in both languages. */
import { below, hash, stream } from './chance.ts';

/** Fisher and Yates, from the end. */
export function shuffle<T>(list: readonly T[], seed: string): readonly T[] {
  const next = stream(hash(seed));
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = below(last + 1, next);
    const [one, other] = [order[last], order[pick]];
    if (one !== undefined && other !== undefined) [order[last], order[pick]] = [other, one];
  }
  return order;
}

interface Option {
  readonly id: string;
  readonly text: string;
}

/** Figures read best in their own order, so options that are all figures stay as written. */
function areFigures(options: readonly Option[]): boolean {
  return options.every(({ text }) => /^\W*\d/u.test(text));
}

/**
 * @param learner seed of the learner (`learnerSeed` of the progress); '' in the static page.
 */
export function orderedOptions<O extends Option>(item: string, options: readonly O[], learner = ''): readonly O[] {
  if (areFigures(options)) return options;
  // By id first: the order must not depend on the one in the file, which an edit may change.
  const byId = options.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return shuffle(byId, `${item}\n${learner}`);
}
