/** What opens after a prediction on a map: the same rows with what became of them, and how large the file is. */
import type { SizeEstimate } from '#/dumps/capture/outcome';
import type { Standing, Verdict } from '#/dumps/verdict';
import type { Locale } from '#/i18n/locales';
import type { OutcomeRow } from '#/widgets/kit/outcome-row';
import type { Strings } from '#/widgets/kit/simulator';

export interface MapBlock {
  readonly id: string;
  readonly bytes: number;
  readonly weave: string;
  readonly label: string;
  /** For a narrow block; the label where there is none. */
  readonly short?: string;
  readonly size: string;
  readonly verdict?: Verdict | undefined;
  readonly standing?: Standing | undefined;
}

export interface MapOutcome {
  /** The rows that were asked, in their order, then none. */
  readonly rows: readonly OutcomeRow[];
  readonly blocks: readonly MapBlock[];
  /** null where the model cannot weigh the file. */
  readonly size: SizeEstimate | null;
  readonly totalBytes: number;
  /** What is special about this pair, in words; '' else. */
  readonly remark: string;
}

/** What a simulator's data file holds. */
export interface Fetched {
  readonly data: never;
  readonly strings: Strings;
}

export type Outcomes = (initial: string, fetched: Fetched, locale: Locale) => MapOutcome;

/** Each map brings its own model, fetched when the prediction is committed. */
export const outcomesOf = {
  process: async (): Promise<Outcomes> => (await import('#/widgets/process-map/process-outcome')).processOutcome,
  machine: async (): Promise<Outcomes> => (await import('#/widgets/machine-map/machine-outcome')).machineOutcome,
} as const;
export type MapName = keyof typeof outcomesOf;
