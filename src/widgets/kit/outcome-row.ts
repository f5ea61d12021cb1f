/** One row of an outcome table, ready to show. */
import type { Standing, Verdict } from '#/dumps/verdict';

export interface Reason {
  readonly text: string;
  /** Ids a reader can look up: facts, rules, sources. */
  readonly ids: readonly string[];
}

export interface OutcomeRow {
  readonly id: string;
  readonly label: string;
  readonly weave: string;
  /** '' for records, which own no memory. */
  readonly size: string;
  readonly verdict: Verdict;
  readonly standing: Standing;
  /** How much of it is in the file, where only a part is; '' else. */
  readonly part: string;
  readonly reasons: readonly Reason[];
}
