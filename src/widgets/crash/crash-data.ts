/** What the crash rehearsal is given: rules to compute with, and the text of whatever a step rests on. */
import type { PageFileRule } from '#/dumps/pagefile/rule';

export interface CrashData {
  readonly rules: readonly PageFileRule[];
  /** Text of a fact, rule, disagreement or correction, by its id. */
  readonly texts: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, string>>;
}
