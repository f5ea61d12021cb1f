/** What opens after a prediction on a map: the same rows with what became of them, and how large the file is. Plain data. */
import type { SizeEstimate } from '#/dumps/capture/outcome';
import type { Standing, Verdict } from '#/dumps/verdict';
import type { OutcomeRow } from '#/widgets/kit/outcome-row';

export interface MapBlock {
  readonly id: string;
  readonly bytes: number;
  readonly weave: string;
  readonly label: string;
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
