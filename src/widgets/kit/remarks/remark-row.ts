/** A remark about a setting, a command or a choice, ready to show. */
import type { FindingStanding, Severity } from '#/dumps/settings/findings/finding';

export type RemarkStanding = FindingStanding | 'article';

export interface RemarkRow {
  readonly id: string;
  /** Absent: nothing is judged, it is only good to know. */
  readonly severity?: Severity;
  readonly text: string;
  readonly standing: RemarkStanding;
  /** Facts, rules, statements and sources to look up. */
  readonly ids: readonly string[];
}
