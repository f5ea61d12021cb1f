/** Every value of the CrashControl key that a source names, with the type and the standing it is known by (section 4). */
import type { RegistryType } from './registry.ts';

export type ValueStanding = 'documented' | 'community' | 'observed';
export interface KnownValue {
  readonly name: string;
  /** undefined: no source states the type. */
  readonly type: RegistryType | undefined;
  readonly standing: ValueStanding;
  readonly sources: readonly string[];
  /** Documented with 0 and 1 only. */
  readonly isSwitch: boolean;
}

type Row = readonly [string, RegistryType | undefined, ValueStanding, string, boolean?];
const rows: readonly Row[] = [
  ['CrashDumpEnabled', 'REG_DWORD', 'documented', 'P01 P04 B01'],
  ['FilterPages', 'REG_DWORD', 'documented', 'P01 P04 C08', true],
  ['AutoReboot', 'REG_DWORD', 'documented', 'P01 P04 W05', true],
  ['LogEvent', 'REG_DWORD', 'documented', 'P01 P04 P07 W05', true],
  ['SendAlert', 'REG_DWORD', 'documented', 'P01 P04 W05', true],
  ['Overwrite', 'REG_DWORD', 'documented', 'P01 P04 W05', true],
  ['DumpFile', 'REG_EXPAND_SZ', 'documented', 'P01 P04 P07 W05'],
  ['MinidumpDir', 'REG_EXPAND_SZ', 'documented', 'P01 P04 W05'],
  ['MinidumpsCount', 'REG_DWORD', 'community', 'C03 C06'],
  ['AlwaysKeepMemoryDump', 'REG_DWORD', 'documented', 'P13 D24 K01', true],
  ['DedicatedDumpFile', 'REG_SZ', 'documented', 'P16 B02 P02'],
  ['DumpFileSize', 'REG_DWORD', 'documented', 'P16 C03'],
  ['IgnorePagefileSize', 'REG_DWORD', 'documented', 'P10', true],
  ['NMICrashDump', 'REG_DWORD', 'documented', 'P05 P12', true],
  ['KernelDumpOnly', undefined, 'documented', 'W05'],
  ['SavePageFileContents', 'REG_DWORD', 'documented', 'D19', true],
  ['LastCrashTime', undefined, 'documented', 'D06 B01'],
  ['PagefileTooSmall', 'REG_QWORD', 'observed', 'O01 C03'],
  ['DumpFilters', 'REG_MULTI_SZ', 'documented', 'D25 C03'],
  ['DumpEncryptionEnabled', 'REG_DWORD', 'documented', 'P17', true],
  ['EnableLogFile', 'REG_DWORD', 'community', 'C03'],
  ['DumpLogLevel', 'REG_DWORD', 'community', 'C03'],
  ['DisplayParameters', 'REG_DWORD', 'community', 'C03'],
  ['DisableEmoticon', 'REG_DWORD', 'community', 'C03'],
];

export const knownValues: readonly KnownValue[] = rows.map(([name, type, standing, sources, isSwitch = false]) => ({
  name,
  type,
  standing,
  sources: sources.split(' '),
  isSwitch,
}));

/** undefined: no source names it. Case does not count. */
export function knownValue(name: string): KnownValue | undefined {
  return knownValues.find((known) => known.name.toLowerCase() === name.toLowerCase());
}
