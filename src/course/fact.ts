/** One claim of the fact sheet, in the reader's language. */

/** What a fact rests on. `book` and `community` are said so wherever the fact is shown; only `documented` is graded. */
export const factBases = ['documented', 'inferred', 'community', 'book'] as const;
export type FactBasis = (typeof factBases)[number];

export interface Fact {
  readonly id: string;
  /** The part of the fact sheet it stands in, such as `1.7`. */
  readonly section: string;
  readonly text: string;
  readonly basis: FactBasis;
  readonly sources: readonly string[];
}
