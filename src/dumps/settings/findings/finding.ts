/** What is worth saying about a set of registry values; worded in `content/ui/settings-messages.yaml` under its code. */

/** note: good to know; warn: may not do what was meant; wrong: does not do what was meant. */
export const severities = ['note', 'warn', 'wrong'] as const;
export type Severity = (typeof severities)[number];

export type FindingStanding = 'documented' | 'inferred' | 'community' | 'observed' | 'book' | 'contradictory';

export const findingCodes = [
  'not-automatic',
  'dump-type-unknown',
  'dump-type-not-given',
  'dump-off',
  'filter-pages-ignored',
  'filter-pages-unknown',
  'active-not-in-wmi',
  'needs-complete',
  'needs-kernel',
  'needs-small',
  'needs-automatic',
  'needs-active',
  'overwrite-off',
  'dump-file-elsewhere',
  'dump-file-not-local',
  'may-be-deleted',
  'dedicated-without-size',
  'dedicated-not-local',
  'dedicated-place',
  'size-without-dedicated',
  'auto-reboot-off',
  'log-event-off',
  'send-alert-gone',
  'nmi-no-effect',
  'kernel-dump-only',
  'ignore-pagefile-size',
  'save-page-file',
  'last-crash-time',
  'pagefile-too-small',
  'dump-encryption',
  'value-community',
  'value-unknown',
  'value-type',
  'value-not-switch',
  'restart-needed',
  'local-dumps-default',
  'local-dumps-hkcu',
  'local-dumps-mini',
  'local-dumps-type-unknown',
  'local-dumps-flags-ignored',
  'local-dumps-flags-default',
  'local-dumps-subkey',
  'local-dumps-service-folder',
  'local-dumps-aedebug',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Names of the registry values it is about. */
  readonly values: readonly string[];
  /** What goes into the message. */
  readonly with: Readonly<Record<string, string | number>>;
  /** Ids of facts, rules, questions and sources. */
  readonly facts: readonly string[];
  readonly standing: FindingStanding;
}

/** `facts` are written with blanks between them, as in `<Fact id>`. */
export function finding(
  severity: Severity,
  code: FindingCode,
  values: readonly string[],
  facts: string,
  more: { readonly standing?: FindingStanding; readonly with?: Finding['with'] } = {},
): Finding {
  const { standing = 'documented' } = more;
  return { code, severity, values, facts: facts.split(' '), standing, with: more.with ?? {} };
}
