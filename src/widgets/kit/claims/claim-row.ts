/** What one source says where sources differ, ready to show. */
import type { RuleStatus } from '#/dumps/pagefile/rule';

export interface ClaimRow {
  readonly id: string;
  /** When the source said so, as the source gives it; '' where it gives no date. */
  readonly date: string;
  readonly text: string;
  /** The figure it comes to here; '' where it gives none. */
  readonly figure: string;
  readonly standing: RuleStatus;
  /** Rules, facts and sources to look up. */
  readonly ids: readonly string[];
  /** The one this site follows. It stands last. */
  readonly isTrusted: boolean;
}

/** The latest of the dates that these sources give for themselves; '' where none does. */
export function latestDate(dates: Readonly<Record<string, string>>, ids: readonly string[]): string {
  return ids.map((id) => dates[id] ?? '').reduce((latest, date) => (date > latest ? date : latest), '');
}

/** Oldest first, undated before dated, the trusted one last. */
export function inClaimOrder(rows: readonly ClaimRow[]): readonly ClaimRow[] {
  return rows.toSorted(
    (a, b) => Number(a.isTrusted) - Number(b.isTrusted) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  );
}
