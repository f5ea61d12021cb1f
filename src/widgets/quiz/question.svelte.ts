/** One question at work: the attempt, its key once it is needed, and what is remembered of it. */
import type { Happening } from '#/browser/progress-store';
import { again, begin, change, check, hint, mayHint, mayReveal, reveal } from '#/course/quiz/attempt';
import { kinds, type Answer, type Key, type KindName, type PublicItem } from '#/course/quiz/kinds/index';
import { isAllRight, type Mark } from '#/course/quiz/mark';
import type { Entry } from '#/course/progress/progress';

/** What the question needs of the browser: the kept answer, a place to keep the next, the key. */
export interface QuestionHost<K extends KindName> {
  readonly entry: () => Entry | undefined;
  readonly record: (event: Happening) => void;
  readonly fetchKey: () => Promise<Key<K>>;
}

/** Names of the messages a reader may be told; the words are in `content/ui/quiz.yaml`. */
export type Said = '' | 'chooseFirst' | 'saidRight' | 'saidWrong' | 'saidPart' | 'saidRevealed' | 'failed' | 'loading';

export class QuestionState<K extends KindName> {
  readonly item: PublicItem<K>;
  readonly kind: K;
  readonly #host: QuestionHost<K>;
  #key = $state.raw<Key<K> | undefined>();
  #attempt = $state.raw(begin<Answer<K>>(undefined as never));
  #marked = $state.raw<Answer<K> | undefined>();
  said = $state<Said>('');
  isOld = $state(false);

  constructor(kind: K, item: PublicItem<K>, host: QuestionHost<K>) {
    this.kind = kind;
    this.item = item;
    this.#host = host;
    this.#attempt = begin(kinds[kind].blank(item));
  }

  get attempt() {
    return this.#attempt;
  }
  get key() {
    return this.#key;
  }
  get mark(): Mark | undefined {
    return this.#attempt.mark;
  }
  get marked() {
    return this.mark === undefined ? undefined : this.#marked;
  }
  readonly hints = $derived(this.#key?.hints.slice(0, this.#attempt.hints) ?? []);
  readonly isRight = $derived(this.#attempt.mark !== undefined && isAllRight(this.#attempt.mark));
  readonly isOpen = $derived(this.isRight || (this.#attempt.isRevealed && this.#attempt.mark !== undefined));
  readonly isComplete = $derived.by(() => kinds[this.kind].isComplete(this.item, this.#attempt.answer));
  readonly mayHint = $derived(mayHint(this.#attempt, this.#key?.hints.length ?? 0));
  readonly mayReveal = $derived(mayReveal(this.#attempt, this.#key?.hints.length ?? 0));

  /** Takes up what was kept: the answer, and its marks if it was checked. Returns the answer for the controls. */
  async restore(onScreen: Answer<K>): Promise<Answer<K>> {
    const entry = this.#host.entry();
    if (entry === undefined || kinds[this.kind].isComplete(this.item, onScreen)) {
      this.changed(onScreen);
      return onScreen;
    }
    const answer = kinds[this.kind].restore(this.item, entry.answer);
    this.isOld = entry.version !== this.item.version && entry.tries > 0;
    this.#attempt = {
      ...begin(answer),
      tries: entry.tries,
      hints: entry.hints,
      isSolved: entry.done === 'right',
      isRevealed: entry.done === 'shown',
    };
    if (entry.tries > 0 && !this.isOld) await this.#remark(answer, entry);
    return answer;
  }

  /** A draft kept after a check has no marks of its own, so only an answer that earns what is on record is marked. */
  async #remark(answer: Answer<K>, entry: Entry): Promise<void> {
    if (!kinds[this.kind].isComplete(this.item, answer)) return;
    try {
      const key = await this.#need();
      const mark = kinds[this.kind].mark(this.item, key, answer);
      if (mark.earned !== entry.earned || mark.total !== entry.total) return;
      this.#marked = answer;
      this.#attempt = { ...this.#attempt, mark };
    } catch {
      // Without the network the answer stands unmarked; pressing the button says what is wrong.
    }
  }

  async #need(): Promise<Key<K>> {
    this.#key ??= await this.#host.fetchKey();
    return this.#key;
  }

  #about() {
    const { id: item, version } = this.item;
    return { item, version, answer: this.#attempt.answer };
  }

  changed(answer: Answer<K>): void {
    if (JSON.stringify(answer) === JSON.stringify(this.#attempt.answer)) return;
    this.#attempt = change(this.#attempt, answer);
    this.said = '';
    this.#host.record({ kind: 'drafted', ...this.#about() });
  }

  async check(): Promise<void> {
    if (!this.isComplete) {
      this.said = 'chooseFirst';
      return;
    }
    this.said = 'loading';
    try {
      const key = await this.#need();
      const { answer } = this.#attempt;
      const mark = kinds[this.kind].mark(this.item, key, answer);
      this.#marked = answer;
      this.#attempt = check(this.#attempt, mark);
      const { earned, total } = mark;
      const { hints } = this.#attempt;
      this.#host.record({ kind: 'checked', ...this.#about(), earned, total, hints, about: this.item.about });
      this.said = isAllRight(mark) ? 'saidRight' : total > 1 ? 'saidPart' : 'saidWrong';
    } catch {
      this.said = 'failed';
    }
  }

  hint(): void {
    this.#attempt = hint(this.#attempt);
    this.#host.record({ kind: 'hinted', ...this.#about(), hints: this.#attempt.hints });
  }

  /** Returns the solution, for the controls. */
  async reveal(): Promise<Answer<K>> {
    const key = await this.#need();
    const solution = kinds[this.kind].solution(this.item, key);
    const mark = kinds[this.kind].mark(this.item, key, solution);
    this.#marked = solution;
    this.#attempt = reveal(this.#attempt, solution, mark);
    this.#host.record({ kind: 'revealed', ...this.#about() });
    this.said = 'saidRevealed';
    return solution;
  }

  /** Starts over; with `keep`, what was right stays and only the misses are empty. Returns the answer for the controls. */
  again(keep: Answer<K> = kinds[this.kind].blank(this.item)): Answer<K> {
    this.#attempt = again(this.#attempt, keep);
    this.#marked = undefined;
    this.said = '';
    return keep;
  }
}
