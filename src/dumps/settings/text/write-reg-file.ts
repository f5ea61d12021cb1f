/**
 * Registry changes as the text of a `.reg` file, version 5.00. The file itself is UTF-16LE with a byte order mark;
 * whoever saves it adds both.
 */
import type { RegistryChange, RegistryData } from '../registry.ts';
import { registryBytes } from './registry-bytes.ts';

export const regFileHeader = 'Windows Registry Editor Version 5.00';
const WIDTH = 80;

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Long lists of bytes go on over lines: each but the last ends in a backslash, each but the first begins with two spaces. */
function folded(start: string, bytes: readonly number[]): string {
  const lines: string[] = [];
  let line = start;
  for (const [at, byte] of bytes.entries()) {
    const piece = byte.toString(16).padStart(2, '0') + (at === bytes.length - 1 ? '' : ',');
    if (line.length + piece.length + 1 > WIDTH && line.endsWith(',')) {
      lines.push(`${line}\\`);
      line = '  ';
    }
    line += piece;
  }
  return [...lines, line].join('\r\n');
}

const hexKinds = {
  REG_SZ: 'hex(1)',
  REG_EXPAND_SZ: 'hex(2)',
  REG_BINARY: 'hex',
  REG_MULTI_SZ: 'hex(7)',
  REG_QWORD: 'hex(b)',
};

function hasControl(text: string): boolean {
  return [...text].some((letter) => letter < ' ');
}

function assignment(name: string, data: RegistryData): string {
  const start = name === '' ? '@=' : `${quoted(name)}=`;
  if (data.type === 'REG_DWORD') return `${start}dword:${data.value.toString(16).padStart(8, '0')}`;
  if (data.type === 'REG_SZ' && !hasControl(data.value)) return start + quoted(data.value);
  return folded(`${start}${hexKinds[data.type]}:`, registryBytes(data));
}

/** Returns the whole text with Windows line ends. Changes of one key that follow each other share its heading. */
export function writeRegFile(changes: readonly RegistryChange[]): string {
  const lines = [regFileHeader];
  let heading = '';
  for (const change of changes) {
    const wanted = change.action === 'delete-key' ? `[-${change.key}]` : `[${change.key}]`;
    if (wanted !== heading) lines.push('', wanted);
    heading = wanted;
    if (change.action === 'set') lines.push(assignment(change.name, change.data));
    if (change.action === 'delete') lines.push(`${change.name === '' ? '@' : quoted(change.name)}=-`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
}
