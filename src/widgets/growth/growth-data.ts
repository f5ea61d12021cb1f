/** What the growth clock is given: the accounts of growth with their rules, and when each source was written. */
import type { PageFileRule } from '#/dumps/pagefile/rule';

export interface GrowthData {
  readonly rules: readonly PageFileRule[];
  readonly dates: Readonly<Record<string, string>>;
}
