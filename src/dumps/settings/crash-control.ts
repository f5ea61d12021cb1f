/**
 * The CrashControl key as one typed value, and back: what the settings editor holds.
 * Names, types and defaults: section 4 of the fact sheet (P01, P04 unless a field says otherwise).
 */
import type { NamedData, RegistryChange, RegistryData, RegistryType } from './registry.ts';

/** F4-01 */
export const crashControlKey = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\CrashControl';

export const crashDumpSettings = ['none', 'complete', 'kernel', 'small', 'automatic', 'active'] as const;
export type CrashDumpSetting = (typeof crashDumpSettings)[number];

/** null: the value is absent, Windows decides. */
export interface CrashControl {
  readonly dumpType: CrashDumpSetting;
  readonly autoReboot: boolean;
  readonly logEvent: boolean;
  readonly sendAlert: boolean;
  readonly overwrite: boolean;
  readonly dumpFile: string;
  readonly minidumpDir: string;
  /** P13, D24, K01 */
  readonly alwaysKeepMemoryDump: boolean;
  /** Community knowledge: C03, C06. */
  readonly minidumpsCount: number | null;
  /** P16, B02, P02 */
  readonly dedicatedDumpFile: string | null;
  /** In MB; P16, C03. */
  readonly dumpFileSizeMb: number | null;
  /** P10 */
  readonly ignorePagefileSize: boolean;
  /** D19 */
  readonly savePageFileContents: boolean;
}

export const defaultCrashControl: CrashControl = {
  dumpType: 'automatic',
  autoReboot: true,
  logEvent: true,
  sendAlert: true,
  overwrite: true,
  dumpFile: '%SystemRoot%\\Memory.dmp',
  minidumpDir: '%SystemRoot%\\Minidump',
  alwaysKeepMemoryDump: false,
  minidumpsCount: null,
  dedicatedDumpFile: null,
  dumpFileSizeMb: null,
  ignorePagefileSize: false,
  savePageFileContents: false,
};

/** Numbers of CrashDumpEnabled; active is complete with FilterPages 1 (P01, P04). */
export const crashDumpNumbers: Readonly<Record<CrashDumpSetting, number>> = {
  none: 0,
  complete: 1,
  kernel: 2,
  small: 3,
  automatic: 7,
  active: 1,
};

type FieldName = Exclude<keyof CrashControl, 'dumpType'>;
export interface CrashControlField {
  readonly name: string;
  readonly type: RegistryType;
  /** Only 1 and absent have a meaning: false leaves the value out. */
  readonly mark?: true;
}
export const crashControlFields: Readonly<Record<FieldName, CrashControlField>> = {
  autoReboot: { name: 'AutoReboot', type: 'REG_DWORD' },
  logEvent: { name: 'LogEvent', type: 'REG_DWORD' },
  sendAlert: { name: 'SendAlert', type: 'REG_DWORD' },
  overwrite: { name: 'Overwrite', type: 'REG_DWORD' },
  dumpFile: { name: 'DumpFile', type: 'REG_EXPAND_SZ' },
  minidumpDir: { name: 'MinidumpDir', type: 'REG_EXPAND_SZ' },
  alwaysKeepMemoryDump: { name: 'AlwaysKeepMemoryDump', type: 'REG_DWORD' },
  minidumpsCount: { name: 'MinidumpsCount', type: 'REG_DWORD' },
  dedicatedDumpFile: { name: 'DedicatedDumpFile', type: 'REG_SZ' },
  dumpFileSizeMb: { name: 'DumpFileSize', type: 'REG_DWORD' },
  ignorePagefileSize: { name: 'IgnorePagefileSize', type: 'REG_DWORD', mark: true },
  savePageFileContents: { name: 'SavePageFileContents', type: 'REG_DWORD', mark: true },
};

function dataOf(type: RegistryType, value: string | number | boolean | null): RegistryData | undefined {
  if (typeof value === 'string') return { type: type === 'REG_SZ' ? 'REG_SZ' : 'REG_EXPAND_SZ', value };
  if (value === null) return undefined;
  return { type: 'REG_DWORD', value: Number(value) };
}

/**
 * The changes that bring a machine to these settings. FilterPages is removed unless the dump is active, as the
 * dialog does it (C08); other absent values are left alone, or removed too with `removeAbsent`.
 */
export function crashControlChanges(settings: CrashControl, removeAbsent = false): readonly RegistryChange[] {
  const key = crashControlKey;
  const set = (name: string, data: RegistryData): RegistryChange => ({ action: 'set', key, name, data });
  const changes = [set('CrashDumpEnabled', { type: 'REG_DWORD', value: crashDumpNumbers[settings.dumpType] })];
  if (settings.dumpType === 'active') changes.push(set('FilterPages', { type: 'REG_DWORD', value: 1 }));
  else changes.push({ action: 'delete', key, name: 'FilterPages' });
  for (const field of Object.keys(crashControlFields) as FieldName[]) {
    const { name, type, mark } = crashControlFields[field];
    const value = settings[field];
    const data = mark && value === false ? undefined : dataOf(type, value);
    if (data !== undefined) changes.push(set(name, data));
    else if (removeAbsent) changes.push({ action: 'delete', key, name });
  }
  return changes;
}

/** undefined: the sources give this number no meaning, 4 included (Q49). FilterPages counts with 1 only (care 12). */
export function crashDumpSetting(enabled: number, filterPages: number | undefined): CrashDumpSetting | undefined {
  if (enabled === 1 && filterPages === 1) return 'active';
  return crashDumpSettings.find((setting) => setting !== 'active' && crashDumpNumbers[setting] === enabled);
}

export function numberIn(values: ReadonlyMap<string, NamedData>, name: string): number | undefined {
  const data = values.get(name.toLowerCase())?.data;
  return data?.type === 'REG_DWORD' ? data.value : undefined;
}

export function textIn(values: ReadonlyMap<string, NamedData>, name: string): string | undefined {
  const data = values.get(name.toLowerCase())?.data;
  return data?.type === 'REG_SZ' || data?.type === 'REG_EXPAND_SZ' ? data.value : undefined;
}

/** Settings from registry values; what is absent, of another type or without a meaning becomes the default. */
export function crashControlFrom(values: ReadonlyMap<string, NamedData>): CrashControl {
  const enabled = numberIn(values, 'CrashDumpEnabled');
  const dumpType = enabled === undefined ? undefined : crashDumpSetting(enabled, numberIn(values, 'FilterPages'));
  const fields = (Object.keys(crashControlFields) as FieldName[]).map((field) => {
    const { name, type } = crashControlFields[field];
    const number = numberIn(values, name);
    const switched = number === undefined ? undefined : number !== 0;
    const read = type !== 'REG_DWORD' ? textIn(values, name) : isSwitch(field) ? switched : number;
    return [field, read ?? defaultCrashControl[field]];
  });
  return { ...defaultCrashControl, ...Object.fromEntries(fields), dumpType: dumpType ?? defaultCrashControl.dumpType };
}

function isSwitch(field: FieldName): boolean {
  return typeof defaultCrashControl[field] === 'boolean';
}
