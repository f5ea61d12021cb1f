/**
 * Registry changes as `reg add` and `reg delete` commands, and back. The command prompt replaces `%Name%` even between
 * quotes, which would store C:\Windows in place of %SystemRoot%: at the prompt a percent sign is written `^%` outside
 * the quotes, in a batch file it is doubled.
 */
import {
  fullKey,
  shortKey,
  type RegistryChange,
  type RegistryData,
  type RegistryProblem,
  type RegistryProblemCode,
  type RegistryReading,
} from '../registry.ts';
import { registryData } from './reg-query.ts';

export const commandShells = ['prompt', 'batch'] as const;
export type CommandShell = (typeof commandShells)[number];

/** Backslashes before a closing quote are doubled, or the program would take the quote for a letter. */
function inQuotes(text: string): string {
  return `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
}

/** One argument of a command as the command prompt and the program both read it. */
export function commandArgument(text: string, shell: CommandShell): string {
  if (shell === 'batch') {
    const doubled = text.replaceAll('%', '%%');
    return /^[\w.:\\%-]+$/.test(text) ? doubled : inQuotes(doubled);
  }
  if (text === '') return '""';
  return text
    .split(/(%)/)
    .filter((part) => part !== '')
    .map((part) => (part === '%' ? '^%' : /^[\w.:\\-]+$/.test(part) ? part : inQuotes(part)))
    .join('');
}

function shown(data: RegistryData): string {
  if (data.type === 'REG_MULTI_SZ') return data.value.join('\\0');
  if (data.type === 'REG_BINARY') return data.value.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return String(data.value);
}

/** One command a change, without asking back (`/f`). */
export function writeRegCommands(changes: readonly RegistryChange[], shell: CommandShell): readonly string[] {
  const argument = (text: string) => commandArgument(text, shell);
  return changes.map((change) => {
    const short = shortKey(change.key);
    const key = short.includes('%') ? argument(short) : inQuotes(short);
    if (change.action === 'key') return `reg add ${key} /f`;
    if (change.action === 'delete-key') return `reg delete ${key} /f`;
    const value = change.name === '' ? '/ve' : `/v ${argument(change.name)}`;
    if (change.action === 'delete') return `reg delete ${key} ${value} /f`;
    return `reg add ${key} ${value} /t ${change.data.type} /d ${argument(shown(change.data))} /f`;
  });
}

/** The arguments of a command line: carets and doubled percent signs by the prompt, then quotes by the program. */
export function commandArguments(line: string): readonly string[] {
  const found: string[] = [];
  let current: string | undefined;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    const slashes = /^\\*/.exec(line.slice(at, at + 256))?.[0].length ?? 0;
    if (slashes > 0 && line.charAt(at + slashes) === '"') {
      current = `${current ?? ''}${'\\'.repeat(slashes >> 1)}${slashes % 2 === 1 ? '"' : ''}`;
      at += slashes - (slashes % 2 === 1 ? 0 : 1);
    } else if (letter === '"') {
      isQuoted = !isQuoted;
      current ??= '';
    } else if (/\s/.test(letter) && !isQuoted) {
      if (current !== undefined) found.push(current);
      current = undefined;
    } else {
      const isEscape = letter === '^' && !isQuoted;
      const isDoubled = letter === '%' && line.charAt(at + 1) === '%';
      if (isEscape || isDoubled) at += 1;
      current = (current ?? '') + line.charAt(at);
    }
  }
  return current === undefined ? found : [...found, current];
}

function optionOf(words: readonly string[], option: string): string | undefined {
  const at = words.findIndex((word) => word.toLowerCase() === option);
  return at === -1 ? undefined : words[at + 1];
}

function changeFrom(line: string): RegistryChange | RegistryProblemCode {
  const words = commandArguments(line);
  const verb = words[1]?.toLowerCase();
  if (!/^reg(?:\.exe)?$/i.test(words[0] ?? '') || (verb !== 'add' && verb !== 'delete')) return 'read-line-unknown';
  const key = fullKey(words[2] ?? '');
  if (key === undefined) return 'read-bad-key';
  const name = words.some((word) => word.toLowerCase() === '/ve') ? '' : optionOf(words, '/v');
  if (name === undefined) return { action: verb === 'add' ? 'key' : 'delete-key', key };
  if (verb === 'delete') return { action: 'delete', key, name };
  const data = registryData((optionOf(words, '/t') ?? 'REG_SZ').toUpperCase(), optionOf(words, '/d') ?? '');
  return typeof data === 'string' ? data : { action: 'set', key, name, data };
}

/** Reads `reg add` and `reg delete` commands, one a line, with or without the prompt before them. */
export function readRegCommands(text: string): RegistryReading {
  const changes: RegistryChange[] = [];
  const problems: RegistryProblem[] = [];
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const command = line.replace(/^.{0,260}?>\s*(?=reg(?:\.exe)?\s)/i, '').trim();
    if (command === '' || /^(?:rem\b|::|@?echo\b)/i.test(command)) continue;
    const change = changeFrom(command);
    if (typeof change === 'string') problems.push({ code: change, line: at + 1 });
    else changes.push(change);
  }
  return { changes, problems };
}
