/** Any simulator that opens on one question: the answer, committed once, then its mark and the simulator. */
import type { Happening } from '#/browser/progress-store';
import type { Entry } from '#/course/progress/progress';
import { kinds, type Answer, type Key, type KindName, type PublicItem } from '#/course/quiz/kinds/index';
import type { Mark } from '#/course/quiz/mark';

export interface LockedQuestionHost<K extends KindName> {
  readonly entry: () => Entry | undefined;
  readonly record: (event: Happening) => void;
  readonly fetchKey: () => Promise<Key<K>>;
  /** Fetches the simulator; it is shown once this is done. */
  readonly open: () => Promise<void>;
}

export type Said = '' | 'chooseFirst' | 'loading' | 'failed' | 'saidOpened';

export class LockedQuestionModel<K extends KindName> {
  readonly kind: K;
  readonly item: PublicItem<K>;
  readonly #host: LockedQuestionHost<K>;
  #answer = $state.raw<Answer<K> | undefined>();
  mark = $state.raw<Mark | undefined>();
  key = $state.raw<Key<K> | undefined>();
  said = $state<Said>('');

  constructor(kind: K, item: PublicItem<K>, host: LockedQuestionHost<K>) {
    this.kind = kind;
    this.item = item;
    this.#host = host;
  }

  get answer(): Answer<K> {
    return this.#answer ?? kinds[this.kind].blank(this.item);
  }
  readonly isComplete = $derived.by(() => kinds[this.kind].isComplete(this.item, this.answer));

  choose(answer: Answer<K>): void {
    if (this.mark !== undefined) return;
    this.#answer = answer;
    this.said = '';
    const { id: item, version } = this.item;
    this.#host.record({ kind: 'drafted', item, version, answer });
  }

  /**
   * Takes up what was kept; a committed answer opens the simulator again, whatever stands on screen.
   * What was answered before the script came is a draft like any other. Returns the answer for the controls.
   */
  async restore(onScreen: Answer<K>): Promise<Answer<K>> {
    const entry = this.#host.entry();
    const isCommitted = (entry?.tries ?? 0) > 0;
    if (entry === undefined || (!isCommitted && kinds[this.kind].isComplete(this.item, onScreen))) {
      if (JSON.stringify(onScreen) !== JSON.stringify(this.answer)) this.choose(onScreen);
      return onScreen;
    }
    this.#answer = kinds[this.kind].restore(this.item, entry.answer);
    if (isCommitted && this.isComplete) await this.#open().catch(() => undefined);
    return this.answer;
  }

  async #open(): Promise<void> {
    const [key] = await Promise.all([this.#host.fetchKey(), this.#host.open()]);
    this.key = key;
    this.mark = kinds[this.kind].mark(this.item, key, this.answer);
  }

  async commit(): Promise<void> {
    if (!this.isComplete) {
      this.said = 'chooseFirst';
      return;
    }
    this.said = 'loading';
    try {
      await this.#open();
      const { id: item, version } = this.item;
      const { earned = 0, total = 0 } = this.mark ?? {};
      this.#host.record({ kind: 'predicted', item, version, answer: this.answer, earned, total });
      this.said = 'saidOpened';
    } catch {
      this.said = 'failed';
    }
  }
}
