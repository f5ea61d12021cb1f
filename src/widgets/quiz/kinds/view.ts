/** What the view of a kind is given. The controls carry the answer; the view adds what is known after marking. */
import type { Answer, Key, KindName, PublicItem } from '#/course/quiz/kinds/index';
import type { Mark } from '#/course/quiz/mark';
import type { Strings } from '#/widgets/kit/simulator';

export interface ViewProps<K extends KindName> {
  readonly item: PublicItem<K>;
  readonly key: Key<K> | undefined;
  readonly mark: Mark | undefined;
  /** The answer that was marked; undefined before. */
  readonly marked: Answer<K> | undefined;
  /** Solved or revealed: everything may be shown. */
  readonly open: boolean;
  readonly strings: Strings;
  readonly uid: string;
}
