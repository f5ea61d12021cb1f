/** A map that opens on a prediction: what is chosen, whether it is committed, what came of it. */
import type { Happening } from '#/browser/progress-store';
import type { Entry } from '#/course/progress/progress';
import type { MapOutcome } from './map-outcome.ts';
import { review, type Review } from './prediction.ts';

export interface LockedMapHost {
  readonly item: string;
  readonly rows: readonly string[];
  /** Where the outcome is, in the reader's language. */
  readonly outcomeUrl: string;
  readonly entry: () => Entry | undefined;
  readonly record: (event: Happening) => void;
}

export type Said = '' | 'pickAll' | 'loading' | 'failed' | 'saidOutcome';
const VERSION = 1;

async function fetchOutcome(url: string): Promise<MapOutcome> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as MapOutcome;
}

export class LockedMapModel {
  readonly #host: LockedMapHost;
  answers = $state.raw<Readonly<Record<string, string>>>({});
  outcome = $state.raw<MapOutcome | undefined>();
  said = $state<Said>('');

  constructor(host: LockedMapHost) {
    this.#host = host;
  }

  readonly picked = $derived.by(() => this.#host.rows.filter((id) => this.answers[id] !== undefined).length);
  readonly isComplete = $derived.by(() => this.picked === this.#host.rows.length);
  readonly review: Review | undefined = $derived.by(() => {
    const rows = this.outcome?.rows.filter(({ id }) => this.#host.rows.includes(id));
    return rows && review(rows, this.answers);
  });

  choose(answers: Readonly<Record<string, string>>): void {
    this.answers = answers;
    this.said = '';
    const { item, record } = this.#host;
    record({ kind: 'drafted', item, version: VERSION, answer: answers });
  }

  /**
   * Takes up what was kept: the choices, and the outcome if they were committed; then nothing on screen counts any more.
   * What was chosen before the script came is a draft like any other. Returns the choices for the controls.
   */
  async restore(onScreen: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
    const entry = this.#host.entry();
    const isCommitted = (entry?.tries ?? 0) > 0;
    if (Object.keys(onScreen).length > 0 && !isCommitted) {
      this.choose(onScreen);
      return onScreen;
    }
    if (entry === undefined || typeof entry.answer !== 'object' || Array.isArray(entry.answer)) return this.answers;
    const kept = Object.entries(entry.answer as Record<string, string>);
    this.answers = Object.fromEntries(kept.filter(([id]) => this.#host.rows.includes(id)));
    if (isCommitted) await this.#open().catch(() => undefined);
    return this.answers;
  }

  async #open(): Promise<void> {
    this.outcome = await fetchOutcome(this.#host.outcomeUrl);
  }

  /** After this the prediction stands. */
  async commit(): Promise<void> {
    if (!this.isComplete) {
      this.said = 'pickAll';
      return;
    }
    this.said = 'loading';
    try {
      await this.#open();
      const { earned = 0, total = 0 } = this.review ?? {};
      const { item, record } = this.#host;
      record({ kind: 'predicted', item, version: VERSION, answer: this.answers, earned, total });
      this.said = 'saidOutcome';
    } catch {
      this.said = 'failed';
    }
  }
}
