/** What the decision helper is given: every dump it may propose, with what that dump leaves out. */
import type { Standing } from '#/dumps/verdict';

export interface MissingContent {
  readonly content: string;
  readonly name: string;
  readonly standing: Standing;
  readonly sources: readonly string[];
  /** '' where there is none. */
  readonly note: string;
}

export interface ProposedDump {
  readonly name: string;
  readonly size: string;
  readonly missing: readonly MissingContent[];
}

export interface WhichData {
  readonly dumps: Readonly<Record<string, ProposedDump>>;
}
