/**
 * The registry as far as dumps need it: keys, values and changes to them, apart from any text that carries them.
 * `.reg` files, `reg add`, `reg query` and PowerShell all read or write these.
 */
export type RegistryData =
  | { readonly type: 'REG_DWORD'; readonly value: number }
  | { readonly type: 'REG_QWORD'; readonly value: bigint }
  | { readonly type: 'REG_SZ' | 'REG_EXPAND_SZ'; readonly value: string }
  | { readonly type: 'REG_MULTI_SZ'; readonly value: readonly string[] }
  | { readonly type: 'REG_BINARY'; readonly value: readonly number[] };
export type RegistryType = RegistryData['type'];

/** `key` alone: the key is there (LocalDumps works as soon as its key exists). Keys begin with HKEY_… in full. */
export type RegistryChange =
  | { readonly action: 'key'; readonly key: string }
  | { readonly action: 'set'; readonly key: string; readonly name: string; readonly data: RegistryData }
  | { readonly action: 'delete'; readonly key: string; readonly name: string }
  | { readonly action: 'delete-key'; readonly key: string };

export interface RegistryProblem {
  readonly code: RegistryProblemCode;
  /** Counted from 1, in the text that was read; 0 where no line is to blame. */
  readonly line: number;
}
export const registryProblemCodes = [
  'read-no-header',
  'read-line-unknown',
  'read-outside-key',
  'read-bad-number',
  'read-bad-string',
  'read-bad-bytes',
  'read-bad-length',
  'read-type-unknown',
  'read-ansi-bytes',
  'read-bad-key',
] as const;
export type RegistryProblemCode = (typeof registryProblemCodes)[number];

/** What a reader found: everything it could read, and every line it could not. */
export interface RegistryReading {
  readonly changes: readonly RegistryChange[];
  readonly problems: readonly RegistryProblem[];
}

const roots: Readonly<Record<string, string>> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKCR: 'HKEY_CLASSES_ROOT',
  HKU: 'HKEY_USERS',
  HKCC: 'HKEY_CURRENT_CONFIG',
};

/**
 * The key with its root in full and no slash at its end; undefined where it begins with no known root.
 * @example fullKey('HKLM\\SYSTEM\\') → 'HKEY_LOCAL_MACHINE\\SYSTEM'
 */
export function fullKey(text: string): string | undefined {
  const [first = '', ...rest] = text
    .trim()
    .replace(/^Registry::/i, '')
    .split('\\');
  const name = first.replace(/:$/, '').toUpperCase();
  const root = roots[name] ?? Object.values(roots).find((full) => full === name);
  return root === undefined ? undefined : [root, ...rest.filter((part) => part !== '')].join('\\');
}

/** The key as `reg add` takes it: HKLM instead of HKEY_LOCAL_MACHINE. */
export function shortKey(key: string): string {
  const found = Object.entries(roots).find(([, full]) => key.startsWith(full));
  return found === undefined ? key : found[0] + key.slice(found[1].length);
}

/** Registry names do not tell upper from lower case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether `key` is `parent` or lies below it. */
export function isBelow(key: string, parent: string): boolean {
  return sameName(key, parent) || key.toLowerCase().startsWith(`${parent.toLowerCase()}\\`);
}

/** The values of one key after all changes were made in order, by name in lower case; undefined: no such key. */
export function valuesOf(changes: readonly RegistryChange[], key: string): ReadonlyMap<string, NamedData> | undefined {
  let values: Map<string, NamedData> | undefined;
  for (const change of changes) {
    if (change.action === 'delete-key') {
      if (isBelow(key, change.key)) values = undefined;
    } else if (sameName(change.key, key)) {
      if (change.action === 'delete') values?.delete(change.name.toLowerCase());
      else values ??= new Map();
      if (change.action === 'set') values?.set(change.name.toLowerCase(), { name: change.name, data: change.data });
    }
  }
  return values;
}
export interface NamedData {
  readonly name: string;
  readonly data: RegistryData;
}

/** Every key that is there after all changes, each once, in order of appearance. */
export function keysOf(changes: readonly RegistryChange[]): readonly string[] {
  const keys = new Map<string, string>();
  for (const { action, key } of changes) {
    if (action === 'key' || action === 'set') keys.set(key.toLowerCase(), keys.get(key.toLowerCase()) ?? key);
  }
  return [...keys.values()].filter((key) => valuesOf(changes, key) !== undefined);
}
