/** Pick one option, or all that apply. */
import type { Localize } from '#/i18n/localize';
import { frameOf, keyFrameOf, type Authored } from '../../frame.ts';
import type { ItemFrame, ItemKind, KeyFrame, Split } from '../../kind.ts';
import { markOf, type Part } from '../../mark.ts';
import type { ChoiceWritten } from './choice.schema.ts';

export type ChoiceItem = Authored<Localize<ChoiceWritten>>;

export interface ChoicePublic extends ItemFrame {
  readonly kind: 'choice';
  readonly several: boolean;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

export interface ChoiceKey extends KeyFrame {
  readonly kind: 'choice';
  readonly options: readonly {
    readonly id: string;
    readonly correct: boolean;
    readonly reason: string;
    readonly misconception: string;
  }[];
}

/** Ids of the picked options; their order means nothing. */
export type ChoiceAnswer = readonly string[];

export const choiceSplit: Split<ChoiceItem, ChoicePublic, ChoiceKey> = {
  publicItem: (item) => ({
    ...frameOf(item),
    kind: 'choice',
    several: item.several,
    options: item.options.map(({ id, text }) => ({ id, text })),
  }),
  keyOf: (item) => ({
    ...keyFrameOf(item),
    kind: 'choice',
    options: item.options.map(({ id, correct, reason, misconception }) => ({ id, correct, reason, misconception })),
  }),
};

export const choice: ItemKind<ChoicePublic, ChoiceKey, ChoiceAnswer> = {
  blank: () => [],
  isComplete: ({ several }, picked) => (several ? picked.length > 0 : picked.length === 1),

  /** Of several, each option judged rightly is a point; of one, only the right one is. */
  mark({ several }, key, picked) {
    const parts = key.options.map(({ id, correct, reason, misconception }): Part => {
      const isPicked = picked.includes(id);
      // Of one, the idea is that of the option picked; that the right one was left says nothing more.
      const idea = correct === isPicked || (!several && !isPicked) ? {} : { misconception };
      return { id, right: correct === isPicked, expected: correct ? 'chosen' : 'left', reason, ...idea };
    });
    return markOf(parts, several ? undefined : { earned: parts.every(({ right }) => right) ? 1 : 0, total: 1 });
  },

  solution: (_item, key) => key.options.filter(({ correct }) => correct).map(({ id }) => id),

  restore({ several, options }, saved) {
    if (!Array.isArray(saved)) return [];
    const known = options.map(({ id }) => id).filter((id) => saved.includes(id));
    return several ? known : known.slice(0, 1);
  },
};
