/** What marking says: points, and for each part whether it was judged rightly and why. */

/** One thing a learner could judge: an option, a cell, the number, the word. */
export interface Part {
  readonly id: string;
  readonly right: boolean;
  /** The right judgement in the kind's own words: `chosen`, a verdict, `16641 MB`. Absent where a view must not show it. */
  readonly expected?: string;
  readonly reason: string;
  /** The idea behind this wrong judgement; absent on a right one and where none is known. */
  readonly misconception?: string;
  /** Of this part alone, where the parts have different ones. */
  readonly sources?: readonly string[];
}

/** A part that is shown and not marked: its source says too little. */
export interface Unmarked {
  readonly id: string;
  readonly expected: string;
  /** How sure the sources are, in the words of the subject (`inferred`, …). */
  readonly standing: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

export interface Mark {
  readonly earned: number;
  readonly total: number;
  readonly parts: readonly Part[];
  readonly unmarked?: readonly Unmarked[];
  /** Without repetition, in the order of the parts. */
  readonly misconceptions: readonly string[];
}

export function markOf(parts: readonly Part[], score?: Pick<Mark, 'earned' | 'total'>): Mark {
  const earned = score?.earned ?? parts.filter(({ right }) => right).length;
  const ideas = parts.flatMap(({ right, misconception }) =>
    right || misconception === undefined ? [] : [misconception],
  );
  return { earned, total: score?.total ?? parts.length, parts, misconceptions: [...new Set(ideas)] };
}

export function isAllRight(mark: Pick<Mark, 'earned' | 'total'>): boolean {
  return mark.total > 0 && mark.earned === mark.total;
}
