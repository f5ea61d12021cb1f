/**
 * Reads the text of a `.reg` file, version 5.00 or REGEDIT4, as Windows or a person wrote it. Never throws: a line it
 * cannot read becomes a problem with its number, and reading goes on.
 */
import {
  fullKey,
  type RegistryChange,
  type RegistryData,
  type RegistryProblem,
  type RegistryProblemCode,
  type RegistryReading,
} from '../registry.ts';
import { asciiText, fromLittleEndian, wideText } from './registry-bytes.ts';
import { regFileHeader } from './write-reg-file.ts';

interface Line {
  readonly text: string;
  readonly number: number;
}
const ASSIGNMENT = /^(?:@|"((?:[^"\\]|\\.)*)")\s*=\s*(.*)$/;
const BYTES_BEGIN = /^(?:@|"(?:[^"\\]|\\.)*")\s*=\s*hex(?:\([\da-f]+\))?:/i;

/** Joins the lines of a folded list of bytes; drops blank lines and comments. */
function logicalLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let parts: string[] = [];
  let start = 0;
  const close = () => {
    if (parts.length > 0) lines.push({ text: parts.join(''), number: start });
    parts = [];
  };
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const part = raw.trim();
    if (part.startsWith(';')) continue;
    if (parts.length === 0) start = at + 1;
    const goesOn = part.endsWith('\\') && (parts.length > 0 || BYTES_BEGIN.test(part));
    if (part !== '') parts.push(goesOn ? part.slice(0, -1) : part);
    if (!goesOn) close();
  }
  close();
  return lines;
}

/** Without the comment that may follow a number or a list of bytes. */
function uncommented(text: string): string {
  const at = text.indexOf(';');
  return (at === -1 ? text : text.slice(0, at)).trimEnd();
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

function untilNul(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}

/** A list ends at its first empty string. */
function strings(text: string): readonly string[] {
  const parts = text.split('\0');
  const end = parts.indexOf('');
  return end === -1 ? parts : parts.slice(0, end);
}

function hexData(kind: string, list: string, isAnsi: boolean): RegistryData | RegistryProblemCode {
  const parts = list
    .replace(/[\s\\]/g, '')
    .split(',')
    .filter((part) => part !== '');
  if (!parts.every((part) => /^[\da-f]{1,2}$/i.test(part))) return 'read-bad-bytes';
  const bytes = parts.map((part) => Number.parseInt(part, 16));
  if (kind === '' || kind === '3') return { type: 'REG_BINARY', value: bytes };
  if (kind === '4') {
    return bytes.length === 4 ? { type: 'REG_DWORD', value: Number(fromLittleEndian(bytes)) } : 'read-bad-length';
  }
  if (kind === 'b') {
    return bytes.length === 8 ? { type: 'REG_QWORD', value: fromLittleEndian(bytes) } : 'read-bad-length';
  }
  if (kind !== '1' && kind !== '2' && kind !== '7') return 'read-type-unknown';
  const text = isAnsi ? asciiText(bytes) : wideText(bytes);
  if (text === undefined) return isAnsi ? 'read-ansi-bytes' : 'read-bad-length';
  if (kind === '7') return { type: 'REG_MULTI_SZ', value: strings(text) };
  return { type: kind === '1' ? 'REG_SZ' : 'REG_EXPAND_SZ', value: untilNul(text) };
}

function dataFrom(text: string, isAnsi: boolean): RegistryData | RegistryProblemCode {
  const string = /^"((?:[^"\\]|\\.)*)"\s*(?:;.*)?$/.exec(text);
  if (string) return { type: 'REG_SZ', value: unescaped(string[1] ?? '') };
  if (text.startsWith('"')) return 'read-bad-string';
  const bare = uncommented(text);
  const dword = /^dword:\s*(.*)$/i.exec(bare);
  if (dword) {
    const digits = dword[1] ?? '';
    return /^[\da-f]{1,8}$/i.test(digits)
      ? { type: 'REG_DWORD', value: Number.parseInt(digits, 16) }
      : 'read-bad-number';
  }
  const hex = /^hex(?:\(([\da-f]+)\))?:(.*)$/i.exec(bare);
  return hex ? hexData((hex[1] ?? '').toLowerCase(), hex[2] ?? '', isAnsi) : 'read-line-unknown';
}

function changeFrom(text: string, key: string, isAnsi: boolean): RegistryChange | RegistryProblemCode {
  const found = ASSIGNMENT.exec(text);
  if (found === null) return 'read-line-unknown';
  if (key === '') return 'read-outside-key';
  const name = unescaped(found[1] ?? '');
  const value = found[2] ?? '';
  if (/^-\s*(?:;.*)?$/.test(value)) return { action: 'delete', key, name };
  const data = dataFrom(value, isAnsi);
  return typeof data === 'string' ? data : { action: 'set', key, name, data };
}

/** Returns the changes in order and a problem for each line that is none; a missing header is one, and no obstacle. */
export function readRegFile(text: string): RegistryReading {
  const lines = logicalLines(text);
  const changes: RegistryChange[] = [];
  const problems: RegistryProblem[] = [];
  const first = lines[0];
  const isAnsi = first?.text.toUpperCase() === 'REGEDIT4';
  const hasHeader = isAnsi || first?.text.toLowerCase() === regFileHeader.toLowerCase();
  if (!hasHeader) problems.push({ code: 'read-no-header', line: first?.number ?? 0 });
  let key = '';
  for (const line of hasHeader ? lines.slice(1) : lines) {
    const heading = /^\[(-?)(.*)\]\s*(?:;.*)?$/.exec(line.text);
    const named = heading === null ? undefined : fullKey(heading[2] ?? '');
    if (heading === null) {
      const change = changeFrom(line.text, key, isAnsi);
      if (typeof change === 'string') problems.push({ code: change, line: line.number });
      else changes.push(change);
    } else if (named === undefined) {
      problems.push({ code: 'read-bad-key', line: line.number });
      key = '';
    } else {
      changes.push({ action: heading[1] === '-' ? 'delete-key' : 'key', key: named });
      key = heading[1] === '-' ? '' : named;
    }
  }
  return { changes, problems };
}
