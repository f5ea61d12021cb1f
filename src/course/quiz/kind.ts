/**
 * The contract of a kind of question. An item falls into a public part, which stands in the HTML, and a key,
 * which arrives at the first interaction; marking needs both.
 */
import type { Mark } from './mark.ts';

/** What a learner's answer may look like when it is kept: plain JSON, ids and texts only, never positions. */
export type SavedAnswer = string | readonly string[] | { readonly [part: string]: string };

/** An answer by part: cells of a grid, text and unit of a number. */
export function isByPart(saved: SavedAnswer | undefined): saved is { readonly [part: string]: string } {
  return typeof saved === 'object' && !Array.isArray(saved);
}

/** The public part that every kind shares, in the reader's language. */
export interface ItemFrame {
  /** `<lesson>/<item>`, permanent. */
  readonly id: string;
  readonly version: number;
  /** The heading to read again. */
  readonly section: string;
  readonly about: readonly string[];
  readonly stem: string;
  /** The question a simulator opens on: asked once, without hints. */
  readonly prediction: boolean;
}

/** The key part that every kind shares. */
export interface KeyFrame {
  readonly id: string;
  readonly version: number;
  readonly hints: readonly string[];
  readonly sources: readonly string[];
}

export interface ItemKind<Item extends ItemFrame, Key extends KeyFrame, Answer extends SavedAnswer> {
  readonly blank: (item: Item) => Answer;
  /** Whether there is enough to mark. */
  readonly isComplete: (item: Item, answer: Answer) => boolean;
  /** Pure, and the same in whatever order the answer was put together. */
  readonly mark: (item: Item, key: Key, answer: Answer) => Mark;
  /** The answer that earns everything, for a reveal. */
  readonly solution: (item: Item, key: Key) => Answer;
  /** What of a kept answer still fits the item of today; blank where nothing does. */
  readonly restore: (item: Item, saved: SavedAnswer | undefined) => Answer;
}

/** Build-time only: takes an item apart. */
export interface Split<Whole, Item extends ItemFrame, Key extends KeyFrame> {
  readonly publicItem: (whole: Whole) => Item;
  readonly keyOf: (whole: Whole) => Key;
}
