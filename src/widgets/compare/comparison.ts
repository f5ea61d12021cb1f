/** Two dumps of the same memory side by side: blocks with only the differences lit, and a row for each difference. */
import type { Standing, Verdict } from '#/dumps/verdict';
import type { Reason } from '#/widgets/kit/outcome-row';

export interface Side {
  readonly verdict: Verdict;
  readonly standing: Standing;
  readonly reasons: readonly Reason[];
}

export interface CompareRow {
  readonly id: string;
  readonly label: string;
  readonly weave: string;
  readonly a: Side;
  readonly b: Side;
  readonly bytesOnlyInA: number;
  readonly bytesOnlyInB: number;
  readonly bytesInDoubt: number;
}

export interface CompareBlock {
  readonly id: string;
  readonly bytes: number;
  readonly weave: string;
  readonly label: string;
  readonly size: string;
  /** Only where the difference is in doubt: the weave is cut. */
  readonly verdict?: Verdict | undefined;
  readonly dim: boolean;
}

export interface Weight {
  readonly text: string;
  /** false: words, where no figure can stand. */
  readonly isEstimate: boolean;
}

export interface Comparison {
  readonly nameA: string;
  readonly nameB: string;
  readonly weightA: Weight;
  readonly weightB: Weight;
  readonly blocks: readonly CompareBlock[];
  /** The largest difference first, then records, which have no size. */
  readonly rows: readonly CompareRow[];
}

function weight({ bytesOnlyInA, bytesOnlyInB, bytesInDoubt }: CompareRow): number {
  return Math.max(bytesOnlyInA, bytesOnlyInB) + bytesInDoubt / 2 ** 50;
}

/** What is certain counts before what is in doubt, the larger before the smaller. */
export function bySize(rows: readonly CompareRow[]): readonly CompareRow[] {
  return rows.toSorted((one, other) => weight(other) - weight(one));
}

/** How a block of that row looks: `dim` where nothing differs, cut where the difference is only in doubt. */
export function lightOf(row: CompareRow | undefined): Pick<CompareBlock, 'verdict' | 'dim'> {
  if (row === undefined) return { dim: true };
  const isOpen = row.bytesOnlyInA + row.bytesOnlyInB === 0 && row.bytesInDoubt > 0;
  return { dim: false, verdict: isOpen ? 'conditional' : undefined };
}
