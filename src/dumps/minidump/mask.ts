/** A MINIDUMP_TYPE mask: a set of flags as one number, in the form that ProcDump -mc and LocalDumps take. */
import { minidumpFlagNames, minidumpFlags, VALID_TYPE_FLAGS, type FlagName } from './flag.ts';

/** MiniDumpNormal has no bit: every mask has it. */
export function hasFlag(mask: number, flag: FlagName): boolean {
  const bit = minidumpFlags[flag];
  return (mask & bit) === bit;
}

export function maskOf(flags: readonly FlagName[]): number {
  return flags.reduce<number>((mask, flag) => mask | minidumpFlags[flag], 0);
}

/** The flags of a mask, lowest first; of 0 it is MiniDumpNormal alone. */
export function flagsIn(mask: number): readonly FlagName[] {
  if (mask === 0) return ['MiniDumpNormal'];
  return minidumpFlagNames.filter((flag) => minidumpFlags[flag] !== 0 && hasFlag(mask, flag));
}

export function toggled(mask: number, flag: FlagName): number {
  return mask ^ minidumpFlags[flag];
}

/** Bits that are no published flag. */
export function unknownBits(mask: number): number {
  return (mask & ~VALID_TYPE_FLAGS) >>> 0;
}

export function formatMask(mask: number): string {
  return `0x${mask.toString(16).toUpperCase()}`;
}

/** Hexadecimal with or without 0x, at most 32 bits; null for anything else. */
export function parseMask(text: string): number | null {
  const digits = /^(?:0x)?([0-9a-f]{1,8})$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}
