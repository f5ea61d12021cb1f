/** The table of kinds. A new kind is a folder and a line in each table here; nothing else knows their names. */
import type { ItemKind, Split } from '../kind.ts';
import type { Mark } from '../mark.ts';
import {
  choice,
  choiceSplit,
  type ChoiceAnswer,
  type ChoiceItem,
  type ChoiceKey,
  type ChoicePublic,
} from './choice/choice.ts';
import { grid, gridSplit, type GridAnswer, type GridItem, type GridKey, type GridPublic } from './grid/grid.ts';
import {
  number,
  numberSplit,
  type NumberAnswer,
  type NumberItem,
  type NumberKey,
  type NumberPublic,
} from './number/number.ts';
import { text, textSplit, type TextAnswer, type TextItem, type TextKey, type TextPublic } from './text/text.ts';

export interface Kinds {
  choice: { whole: ChoiceItem; item: ChoicePublic; key: ChoiceKey; answer: ChoiceAnswer };
  number: { whole: NumberItem; item: NumberPublic; key: NumberKey; answer: NumberAnswer };
  text: { whole: TextItem; item: TextPublic; key: TextKey; answer: TextAnswer };
  grid: { whole: GridItem; item: GridPublic; key: GridKey; answer: GridAnswer };
}

export type KindName = keyof Kinds;
/** An item with everything: exists at build time only. */
export type Item<K extends KindName = KindName> = Kinds[K]['whole'];
export type PublicItem<K extends KindName = KindName> = Kinds[K]['item'];
export type Key<K extends KindName = KindName> = Kinds[K]['key'];
export type Answer<K extends KindName = KindName> = Kinds[K]['answer'];

/** What a learner's browser needs of a kind. */
export const kinds: { readonly [K in KindName]: ItemKind<PublicItem<K>, Key<K>, Answer<K>> } = {
  choice,
  number,
  text,
  grid,
};

/** What the build needs of a kind. A table of its own, so that it stays out of the page. */
export const splits: { readonly [K in KindName]: Split<Item<K>, PublicItem<K>, Key<K>> } = {
  choice: choiceSplit,
  number: numberSplit,
  text: textSplit,
  grid: gridSplit,
};

export function mark<K extends KindName>(kind: K, item: PublicItem<K>, key: Key<K>, answer: Answer<K>): Mark {
  return kinds[kind].mark(item, key, answer);
}
