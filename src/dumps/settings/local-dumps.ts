/**
 * WER's LocalDumps key as one typed value, and back. It exists since Vista SP1, is off until the key is made and is
 * read below HKLM only (F11-16, W01, W02).
 */
import { numberIn, textIn } from './crash-control.ts';
import type { NamedData, RegistryChange, RegistryData } from './registry.ts';

export const localDumpsKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting\\LocalDumps';

/** 0 custom, by `customDumpFlags`; 1 mini; 2 full. */
export const localDumpTypes = [0, 1, 2] as const;
export type LocalDumpType = (typeof localDumpTypes)[number];

export interface LocalDumps {
  /** `all` for every program, else a program's file name such as `app.exe`. */
  readonly scope: string;
  readonly dumpFolder: string;
  readonly dumpCount: number;
  readonly dumpType: LocalDumpType;
  /** Counts with `dumpType` 0 only, so it is written only then. */
  readonly customDumpFlags: number;
}

export const defaultLocalDumps: LocalDumps = {
  scope: 'all',
  dumpFolder: '%LOCALAPPDATA%\\CrashDumps',
  dumpCount: 10,
  dumpType: 1,
  customDumpFlags: 0x121,
};

/** The dump type of the fact sheet that each DumpType makes. */
export const localDumpKinds = { 0: 'wer_local_custom_default', 1: 'wer_local_mini', 2: 'wer_local_full' } as const;

export function localDumpsKeyOf(scope: string): string {
  return scope === 'all' ? localDumpsKey : `${localDumpsKey}\\${scope}`;
}

/** The changes that switch local dumps on for this scope. */
export function localDumpsChanges(settings: LocalDumps): readonly RegistryChange[] {
  const key = localDumpsKeyOf(settings.scope);
  const set = (name: string, data: RegistryData): RegistryChange => ({ action: 'set', key, name, data });
  const changes: RegistryChange[] = [
    { action: 'key', key },
    set('DumpFolder', { type: 'REG_EXPAND_SZ', value: settings.dumpFolder }),
    set('DumpCount', { type: 'REG_DWORD', value: settings.dumpCount }),
    set('DumpType', { type: 'REG_DWORD', value: settings.dumpType }),
  ];
  if (settings.dumpType === 0) {
    changes.push(set('CustomDumpFlags', { type: 'REG_DWORD', value: settings.customDumpFlags }));
  }
  return changes;
}

/** Settings from the values of a LocalDumps key; what is absent or without a meaning becomes the default. */
export function localDumpsFrom(scope: string, values: ReadonlyMap<string, NamedData>): LocalDumps {
  const type = numberIn(values, 'DumpType');
  const dumpType = localDumpTypes.find((known) => known === type) ?? defaultLocalDumps.dumpType;
  const flags = numberIn(values, 'CustomDumpFlags') ?? defaultLocalDumps.customDumpFlags;
  return {
    scope,
    dumpFolder: textIn(values, 'DumpFolder') ?? defaultLocalDumps.dumpFolder,
    dumpCount: numberIn(values, 'DumpCount') ?? defaultLocalDumps.dumpCount,
    dumpType,
    customDumpFlags: dumpType === 0 ? flags : defaultLocalDumps.customDumpFlags,
  };
}
