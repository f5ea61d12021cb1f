/** A stamp in every form it is met in: FILETIME, an answer of `reg query`, a line of a `.reg` file. */
import type { Filetime } from '#/dumps/crash/filetime';
import type { StampName } from '#/dumps/crash/growth-rule';

export function hexOf(filetime: Filetime): string {
  return `0x${filetime.toString(16)}`;
}

/** Lowest byte first, as a `.reg` file and REG_BINARY hold it. */
export function bytesOf(filetime: Filetime): readonly string[] {
  return Array.from({ length: 8 }, (_byte, at) => ((filetime >> BigInt(8 * at)) & 0xffn).toString(16).padStart(2, '0'));
}

export function queryLine(name: StampName, filetime: Filetime): string {
  return `    ${name}    REG_QWORD    ${hexOf(filetime)}`;
}

export function fileLine(name: StampName, filetime: Filetime): string {
  return `"${name}"=hex(b):${bytesOf(filetime).join(',')}`;
}

export function queryCommand(name: StampName): string {
  return `reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\CrashControl /v ${name}`;
}
