/** A short answer in the learner's own words, in either language. */
import type { Localize } from '#/i18n/localize';
import { frameOf, keyFrameOf, type Authored } from '../../frame.ts';
import type { ItemFrame, ItemKind, KeyFrame, Split } from '../../kind.ts';
import { markOf } from '../../mark.ts';
import type { TextWritten } from './text.schema.ts';
import { saysOneOf, wording } from './wording.ts';

/** `accept` holds both languages, the reader's first: see `localizeItem`. */
export type TextItem = Authored<Localize<TextWritten>>;

export interface TextPublic extends ItemFrame {
  readonly kind: 'text';
}

export interface TextKey extends KeyFrame {
  readonly kind: 'text';
  readonly accept: readonly string[];
  readonly reason: string;
  readonly misconception: string;
  readonly mistakes: readonly {
    readonly accept: readonly string[];
    readonly reason: string;
    readonly misconception: string;
  }[];
}

export type TextAnswer = string;

export const textSplit: Split<TextItem, TextPublic, TextKey> = {
  publicItem: (item) => ({ ...frameOf(item), kind: 'text' }),
  keyOf: (item) => ({
    ...keyFrameOf(item),
    kind: 'text',
    accept: item.accept,
    reason: item.reason,
    misconception: item.misconception,
    mistakes: item.mistakes,
  }),
};

export const text: ItemKind<TextPublic, TextKey, TextAnswer> = {
  blank: () => '',
  isComplete: (_item, said) => wording(said) !== '',

  mark(_item, { accept, reason, misconception, mistakes }, said) {
    const expected = accept[0] ?? '';
    if (saysOneOf(said, accept)) return markOf([{ id: 'answer', right: true, expected, reason }]);
    const why = mistakes.find((mistake) => saysOneOf(said, mistake.accept)) ?? { reason, misconception };
    return markOf([{ id: 'answer', right: false, expected, reason: why.reason, misconception: why.misconception }]);
  },

  solution: (_item, { accept }) => accept[0] ?? '',
  restore: (_item, saved) => (typeof saved === 'string' ? saved : ''),
};
