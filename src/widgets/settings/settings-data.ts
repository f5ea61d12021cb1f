/** What the settings editor is given: every value of the CrashControl key in words, and the names of the dumps. */
import type { RemarkStanding } from '#/widgets/kit/remarks/remark-row';

export interface ValueWords {
  /** The name of the value in the registry. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly default: string;
  readonly meaning: string;
  readonly standing: RemarkStanding;
  readonly sources: readonly string[];
}

export interface SettingsData {
  readonly values: readonly ValueWords[];
  /** Names of dump types by id, user mode and kernel mode. */
  readonly types: Readonly<Record<string, string>>;
}
