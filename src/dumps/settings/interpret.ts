/**
 * What registry values mean: what would happen at the next crash of the machine or of a program, and what is wrong
 * with the values. Everything said comes from sections 4, 5 and 12 of the fact sheet.
 */
import {
  crashControlFrom,
  crashControlKey,
  crashDumpNumbers,
  type CrashControl,
  type CrashDumpSetting,
} from './crash-control.ts';
import { effectiveSetting, fileFindings, otherFindings, typeFindings } from './findings/crash-control.ts';
import { finding, type Finding } from './findings/finding.ts';
import { localDumpsFindings } from './findings/local-dumps.ts';
import { valueFindings } from './findings/values.ts';
import { localDumpKinds, localDumpsFrom, localDumpsKey, type LocalDumps } from './local-dumps.ts';
import { isBelow, keysOf, valuesOf, type RegistryChange } from './registry.ts';

export interface CrashOutcome {
  /** unknown: CrashDumpEnabled holds a number or a type without a meaning. */
  readonly dumpType: CrashDumpSetting | 'unknown';
  /** Where the dump will lie after the restart; null where none is written or nobody can say. */
  readonly place: string | null;
  /** An older file: replaced, kept (then the new dump is not), or joined by another one. null as with `place`. */
  readonly olderFile: 'replaced' | 'kept' | 'joined' | null;
  /** The page-file rule to size by. */
  readonly pageFileRule: 'PF03' | 'PF04' | 'PF05' | 'PF10' | 'PF11' | null;
  readonly backedBy: 'page-file' | 'dedicated-file' | null;
  readonly restarts: boolean;
  readonly logsEvent: boolean;
  readonly settings: CrashControl;
}

export interface LocalDumpsOutcome {
  readonly settings: LocalDumps;
  /** The dump type of the fact sheet; null where DumpType is unknown. */
  readonly kind: (typeof localDumpKinds)[keyof typeof localDumpKinds] | null;
  /** Below HKCU the key is not read, so nothing happens. */
  readonly isRead: boolean;
}

export interface Interpretation {
  /** null: nothing of CrashControl was given. */
  readonly crash: CrashOutcome | null;
  readonly localDumps: readonly LocalDumpsOutcome[];
  /** The worst first. */
  readonly findings: readonly Finding[];
}

const rules = {
  none: null,
  complete: 'PF05',
  kernel: 'PF04',
  small: 'PF03',
  automatic: 'PF10',
  active: 'PF11',
} as const;

/** Small dumps pile up whatever Overwrite says (Q29, P04). */
function crashOutcome(changes: readonly RegistryChange[]): CrashOutcome | null {
  const values = valuesOf(changes, crashControlKey);
  if (values === undefined) return null;
  const settings = crashControlFrom(values);
  const dumpType: CrashOutcome['dumpType'] = effectiveSetting(values) ?? 'unknown';
  const common = { dumpType, restarts: settings.autoReboot, logsEvent: settings.logEvent, settings };
  if (dumpType === 'unknown' || dumpType === 'none') {
    return { ...common, place: null, olderFile: null, pageFileRule: null, backedBy: null };
  }
  const isSmall = dumpType === 'small';
  return {
    ...common,
    place: isSmall ? settings.minidumpDir : settings.dumpFile,
    olderFile: isSmall ? 'joined' : settings.overwrite ? 'replaced' : 'kept',
    pageFileRule: rules[dumpType],
    backedBy: settings.dedicatedDumpFile === null ? 'page-file' : 'dedicated-file',
  };
}

interface Scope {
  readonly scope: string;
  readonly key: string;
  readonly isRead: boolean;
}

function localDumpsScopes(changes: readonly RegistryChange[]): readonly Scope[] {
  return keysOf(changes).flatMap((key) => {
    const inMachine = key.replace(/^HKEY_CURRENT_USER/, 'HKEY_LOCAL_MACHINE');
    if (!isBelow(inMachine, localDumpsKey)) return [];
    const scope = inMachine.slice(localDumpsKey.length + 1);
    return [{ scope: scope === '' ? 'all' : scope, key, isRead: inMachine === key }];
  });
}

function localDumpsOutcome(changes: readonly RegistryChange[], { scope, key, isRead }: Scope): LocalDumpsOutcome {
  const values = valuesOf(changes, key) ?? new Map();
  const settings = localDumpsFrom(scope, values);
  const isKnown = !localDumpsFindings(scope, values).some(({ code }) => code === 'local-dumps-type-unknown');
  return { settings, isRead, kind: isKnown ? localDumpKinds[settings.dumpType] : null };
}

const ranks = { wrong: 0, warn: 1, note: 2 } as const;

function findings(changes: readonly RegistryChange[]): readonly Finding[] {
  const values = valuesOf(changes, crashControlKey);
  const found: Finding[] = [];
  if (values !== undefined) {
    found.push(...typeFindings(values), ...valueFindings(values), ...fileFindings(values), ...otherFindings(values));
    found.push(finding('note', 'restart-needed', [], 'F4-01 F4-03 X13'));
  }
  for (const { scope, key, isRead } of localDumpsScopes(changes)) {
    if (isRead) found.push(...localDumpsFindings(scope, valuesOf(changes, key) ?? new Map()));
    else found.push(finding('wrong', 'local-dumps-hkcu', [], 'Q52 W01 W02'));
  }
  return found.sort((one, other) => ranks[one.severity] - ranks[other.severity]);
}

/** Never throws. Findings of one severity keep the order of the values they are about. */
export function interpret(changes: readonly RegistryChange[]): Interpretation {
  const localDumps = localDumpsScopes(changes).map((scope) => localDumpsOutcome(changes, scope));
  return { crash: crashOutcome(changes), localDumps, findings: findings(changes) };
}

/** What WMI shows as DebugInfoType; null for active, which it cannot tell apart by a value of its own (P04). */
export function debugInfoType(dumpType: CrashDumpSetting): number | null {
  return dumpType === 'active' ? null : crashDumpNumbers[dumpType];
}
