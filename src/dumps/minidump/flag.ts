/**
 * MINIDUMP_TYPE as values (M01). Names and values are those of `content/minidump/flags.yaml`, which has the words;
 * here stands what the code acts on.
 */
export const minidumpFlags = {
  MiniDumpNormal: 0x0,
  MiniDumpWithDataSegs: 0x1,
  MiniDumpWithFullMemory: 0x2,
  MiniDumpWithHandleData: 0x4,
  MiniDumpFilterMemory: 0x8,
  MiniDumpScanMemory: 0x10,
  MiniDumpWithUnloadedModules: 0x20,
  MiniDumpWithIndirectlyReferencedMemory: 0x40,
  MiniDumpFilterModulePaths: 0x80,
  MiniDumpWithProcessThreadData: 0x100,
  MiniDumpWithPrivateReadWriteMemory: 0x200,
  MiniDumpWithoutOptionalData: 0x400,
  MiniDumpWithFullMemoryInfo: 0x800,
  MiniDumpWithThreadInfo: 0x1000,
  MiniDumpWithCodeSegs: 0x2000,
  MiniDumpWithoutAuxiliaryState: 0x4000,
  MiniDumpWithFullAuxiliaryState: 0x8000,
  MiniDumpWithPrivateWriteCopyMemory: 0x1_0000,
  MiniDumpIgnoreInaccessibleMemory: 0x2_0000,
  MiniDumpWithTokenInformation: 0x4_0000,
  MiniDumpWithModuleHeaders: 0x8_0000,
  MiniDumpFilterTriage: 0x10_0000,
  MiniDumpWithAvxXStateContext: 0x20_0000,
  MiniDumpWithIptTrace: 0x40_0000,
  MiniDumpScanInaccessiblePartialPages: 0x80_0000,
  MiniDumpFilterWriteCombinedMemory: 0x100_0000,
} as const;
export type FlagName = keyof typeof minidumpFlags;

/** MiniDumpValidTypeFlags: every bit above. */
export const VALID_TYPE_FLAGS = 0x1ff_ffff;

/** Flags that take away what others ask for. Every other flag adds, or changes nothing that is kept. */
export const filteringFlags = [
  'MiniDumpFilterMemory',
  'MiniDumpFilterModulePaths',
  'MiniDumpWithoutOptionalData',
  'MiniDumpWithoutAuxiliaryState',
  'MiniDumpFilterTriage',
  'MiniDumpFilterWriteCombinedMemory',
] as const satisfies readonly FlagName[];

/** Flags the simulation cannot act on: M01 gives no description, or they concern data that no simulated process has. */
export const flagsWithoutEffect = [
  'MiniDumpScanMemory',
  'MiniDumpWithoutAuxiliaryState',
  'MiniDumpWithFullAuxiliaryState',
  'MiniDumpWithAvxXStateContext',
  'MiniDumpScanInaccessiblePartialPages',
  'MiniDumpFilterWriteCombinedMemory',
] as const satisfies readonly FlagName[];

/** In ascending order of value, MiniDumpNormal first. */
export const minidumpFlagNames = Object.keys(minidumpFlags) as readonly FlagName[];

export function isFlagName(name: string): name is FlagName {
  return Object.hasOwn(minidumpFlags, name);
}
