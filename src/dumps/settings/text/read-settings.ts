/** Reads whatever was pasted: a `.reg` file, `reg query` output or `reg add` commands; it looks which one it is. */
import { crashControlKey } from '../crash-control.ts';
import { localDumpsKey } from '../local-dumps.ts';
import { isBelow, sameName, type RegistryChange, type RegistryReading } from '../registry.ts';
import { readRegCommands } from './reg-add.ts';
import { readRegQuery } from './reg-query.ts';
import { readRegFile } from './read-reg-file.ts';

export const settingsFormats = ['reg-file', 'reg-query', 'reg-add'] as const;
export type SettingsFormat = (typeof settingsFormats)[number];

export interface SettingsReading extends RegistryReading {
  readonly format: SettingsFormat;
  /** Keys that have nothing to do with dumps and were passed over, each once. */
  readonly otherKeys: readonly string[];
}

const readers: Readonly<Record<SettingsFormat, (text: string) => RegistryReading>> = {
  'reg-file': readRegFile,
  'reg-query': readRegQuery,
  'reg-add': readRegCommands,
};

/** By its first telling line; a text without one is taken for a `.reg` file, whose reader says what is missing. */
export function settingsFormat(text: string): SettingsFormat {
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:\uFEFF?\s*Windows Registry Editor|\uFEFF?\s*REGEDIT4|\[)/i.test(line)) return 'reg-file';
    if (/(?:^|>)\s*reg(?:\.exe)?\s+(?:add|delete)\s/i.test(line)) return 'reg-add';
    if (/^\s*HK(?:EY_|LM\\|CU\\)/i.test(line) || /\sREG_[A-Z_]+(?:\s|$)/.test(line)) return 'reg-query';
  }
  return 'reg-file';
}

/** HKCU's LocalDumps is kept as well: that it is not read is worth saying (W01). */
function isAboutDumps(change: RegistryChange): boolean {
  const inMachine = change.key.replace(/^HKEY_CURRENT_USER/, 'HKEY_LOCAL_MACHINE');
  const isAbove = change.action === 'delete-key' && isBelow(crashControlKey, change.key);
  return isAbove || sameName(change.key, crashControlKey) || isBelow(inMachine, localDumpsKey);
}

/** Never throws; what belongs to other keys is named in `otherKeys` and left out of `changes`. */
export function readSettings(text: string): SettingsReading {
  const format = settingsFormat(text);
  const { changes, problems } = readers[format](text);
  const others = changes.filter((change) => !isAboutDumps(change)).map(({ key }) => key);
  return { format, problems, changes: changes.filter(isAboutDumps), otherKeys: [...new Set(others)] };
}
