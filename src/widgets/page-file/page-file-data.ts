/** What the page file calculators are given: the rules they compute with, and when each source was written. */
import type { PageFileRule } from '#/dumps/pagefile/rule';

export interface PageFileData {
  readonly rules: readonly PageFileRule[];
  /** Date of a source by its id, '' where it gives none. */
  readonly dates: Readonly<Record<string, string>>;
}
