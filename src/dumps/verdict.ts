/** What becomes of a kind of memory in a dump, and how sure the sources are. Ids are those of the fact sheet. */

/** in = kept, out = dropped, partial = a part of it, conditional = depends on options, version, or is not published. */
export const verdicts = ['in', 'out', 'partial', 'conditional'] as const;
export type Verdict = (typeof verdicts)[number];

/** documented: a source says so; inferred: follows from what it says; community: third-party text only. */
export const standings = ['documented', 'inferred', 'community'] as const;
export type Standing = (typeof standings)[number];

/** One cell of the matrix dump type × content. `note` is in the reader's language, '' where there is none. */
export interface Cell {
  readonly value: Verdict;
  readonly basis: Standing;
  readonly sources: readonly string[];
  readonly note: string;
}

/** Only what a source says outright, and says without condition, may be marked right or wrong. */
export function isGraded(cell: Pick<Cell, 'value' | 'basis'>): boolean {
  return cell.basis === 'documented' && cell.value !== 'conditional';
}
