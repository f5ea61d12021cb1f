/** Reads a crash time stamp however it is pasted: hex, decimal, a line of `reg query` or of a `.reg` file, an ISO date. */
import type { Problem } from '../pagefile/problem.ts';
import { fromLittleEndian } from '../settings/text/registry-bytes.ts';
import { filetimeOfIso, isFiletime, type Filetime } from './filetime.ts';
import type { StampName } from './growth-rule.ts';

export const stampForms = ['hex', 'decimal', 'date', 'reg-qword', 'reg-binary', 'reg-file'] as const;
export type StampForm = (typeof stampForms)[number];

export interface Stamp {
  readonly filetime: Filetime;
  readonly form: StampForm;
  /** Which value it was, where the text says so. */
  readonly name: StampName | null;
}

const NAMES: readonly StampName[] = ['LastCrashTime', 'PagefileTooSmall'];
const QUERY_LINE = /^\s*(\w+)\s+(REG_\w+)\s+(\S+)\s*$/;
const FILE_LINE = /^\s*"(\w+)"\s*=\s*hex(?:\(b\))?:([\da-f]{2}(?:,[\da-f]{2})*)\s*$/i;

/** Returns the stamp, or a problem: malformed, wrong-type (not a 64-bit value), too-late (after the year 9999). */
export function readStamp(text: string): Stamp | Problem {
  const line = lineOfStamp(text);
  const query = QUERY_LINE.exec(line);
  if (query !== null) return ofQuery(query[1] ?? '', query[2] ?? '', query[3] ?? '');
  const file = FILE_LINE.exec(line);
  if (file !== null) return ofBytes((file[2] ?? '').split(','), 'reg-file', nameOf(file[1] ?? ''));
  if (/^0x[\da-f]{1,16}$/i.test(line)) return stamp(BigInt(line), 'hex', null);
  if (/^\d{1,20}$/.test(line)) return stamp(BigInt(line), 'decimal', null);
  const filetime = filetimeOfIso(line);
  return filetime === undefined ? { code: 'malformed', at: 'stamp' } : stamp(filetime, 'date', null);
}

/** Of a whole answer of `reg query` or a whole `.reg` file, the line that names one of the two values. */
function lineOfStamp(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const named = lines.find((line) =>
    NAMES.some((name) => line.replace(/^"/, '').toLowerCase().startsWith(name.toLowerCase())),
  );
  return named ?? lines.find((line) => line !== '' && !/^HKEY_/i.test(line)) ?? '';
}

function ofQuery(name: string, type: string, data: string): Stamp | Problem {
  if (type === 'REG_QWORD' && /^0x[\da-f]{1,16}$/i.test(data)) return stamp(BigInt(data), 'reg-qword', nameOf(name));
  if (type === 'REG_BINARY' && /^(?:[\da-f]{2})+$/i.test(data)) {
    return ofBytes(data.match(/../g) ?? [], 'reg-binary', nameOf(name));
  }
  return { code: type === 'REG_QWORD' || type === 'REG_BINARY' ? 'malformed' : 'wrong-type', at: 'stamp' };
}

/** A FILETIME lies in memory with its lowest byte first. */
function ofBytes(bytes: readonly string[], form: StampForm, name: StampName | null): Stamp | Problem {
  if (bytes.length !== 8) return { code: 'wrong-type', at: 'stamp' };
  return stamp(fromLittleEndian(bytes.map((byte) => Number.parseInt(byte, 16))), form, name);
}

function nameOf(text: string): StampName | null {
  return NAMES.find((name) => name.toLowerCase() === text.toLowerCase()) ?? null;
}

function stamp(filetime: Filetime, form: StampForm, name: StampName | null): Stamp | Problem {
  return isFiletime(filetime) ? { filetime, form, name } : { code: 'too-late', at: 'stamp' };
}
