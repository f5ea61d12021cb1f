/** What `reg query` prints, written and read: a line for the key, then four spaces, name, type and data for each value. */
import {
  fullKey,
  keysOf,
  valuesOf,
  type RegistryChange,
  type RegistryData,
  type RegistryProblem,
  type RegistryProblemCode,
  type RegistryReading,
} from '../registry.ts';

const GAP = '    ';

function shown(data: RegistryData): string {
  switch (data.type) {
    case 'REG_DWORD':
    case 'REG_QWORD':
      return `0x${data.value.toString(16)}`;
    case 'REG_MULTI_SZ':
      return data.value.join('\\0');
    case 'REG_BINARY':
      return data.value.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
    default:
      return data.value;
  }
}

/** What `reg query` would print of the keys these changes leave behind. */
export function writeRegQuery(changes: readonly RegistryChange[]): string {
  const blocks = keysOf(changes).map((key) => {
    const values = [...(valuesOf(changes, key)?.values() ?? [])];
    const lines = values.map(({ name, data }) => `${GAP}${name || '(Default)'}${GAP}${data.type}${GAP}${shown(data)}`);
    return ['', key, ...lines].join('\r\n');
  });
  return `${blocks.join('\r\n')}\r\n`;
}

function numberData(type: 'REG_DWORD' | 'REG_QWORD', text: string): RegistryData | RegistryProblemCode {
  if (!/^(?:0x[\da-f]{1,16}|\d{1,20})$/i.test(text)) return 'read-bad-number';
  const value = BigInt(text);
  if (value >= (type === 'REG_DWORD' ? 1n << 32n : 1n << 64n)) return 'read-bad-number';
  return type === 'REG_DWORD' ? { type, value: Number(value) } : { type, value };
}

/** Data of a type as `reg query` prints it and `reg add` takes it. */
export function registryData(type: string, text: string): RegistryData | RegistryProblemCode {
  switch (type) {
    case 'REG_DWORD':
    case 'REG_QWORD':
      return numberData(type, text);
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return { type, value: text };
    case 'REG_MULTI_SZ':
      return { type, value: text.split('\\0').filter((part) => part !== '') };
    case 'REG_BINARY': {
      const pairs = text.replace(/\s/g, '').match(/../g) ?? [];
      const isHex = /^(?:[\da-f]{2})*$/i.test(text.replace(/\s/g, ''));
      return isHex ? { type, value: pairs.map((pair) => Number.parseInt(pair, 16)) } : 'read-bad-bytes';
    }
    default:
      return 'read-type-unknown';
  }
}

/** Name, type and data may be parted by any blanks: pasting often turns them into tabs or fewer spaces. */
function changeFrom(line: string, key: string): RegistryChange | RegistryProblemCode {
  const at = /\s(REG_[A-Z_]+)(?=\s|$)/.exec(line);
  if (at === null) return 'read-line-unknown';
  if (key === '') return 'read-outside-key';
  const shownName = line.slice(0, at.index).trim();
  const name = /^\([^)]*\)$/.test(shownName) ? '' : shownName;
  const data = registryData(at[1] ?? '', line.slice(at.index + at[0].length).trim());
  return typeof data === 'string' ? data : { action: 'set', key, name, data };
}

/** Reads `reg query` output; blank lines and the command itself, if it was pasted along, are passed over. */
export function readRegQuery(text: string): RegistryReading {
  const changes: RegistryChange[] = [];
  const problems: RegistryProblem[] = [];
  let key = '';
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '' || /(?:^|>)\s*reg(?:\.exe)?\s+query\b/i.test(line)) continue;
    const named = /^\s*HK/i.test(line) ? fullKey(line) : undefined;
    if (named !== undefined) {
      key = named;
      changes.push({ action: 'key', key });
      continue;
    }
    const change = changeFrom(line, key);
    if (typeof change === 'string') problems.push({ code: change, line: at + 1 });
    else changes.push(change);
  }
  return { changes, problems };
}
