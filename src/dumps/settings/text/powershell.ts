/** Registry changes as PowerShell commands, and the CIM form for the settings that have a WMI property (W05, W07). */
import { crashDumpNumbers, type CrashControl, type CrashDumpSetting } from '../crash-control.ts';
import { shortKey, type RegistryChange, type RegistryData } from '../registry.ts';

/** PowerShell takes curly single quotes for quotes too, so each of them is doubled. */
export function powerShellString(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

const kinds = {
  REG_DWORD: 'DWord',
  REG_QWORD: 'QWord',
  REG_SZ: 'String',
  REG_EXPAND_SZ: 'ExpandString',
  REG_MULTI_SZ: 'MultiString',
  REG_BINARY: 'Binary',
} as const;

function valueOf(data: RegistryData): string {
  switch (data.type) {
    case 'REG_DWORD':
    case 'REG_QWORD':
      // Above the signed range only the hexadecimal form converts without a complaint.
      return data.value > 0x7fffffff ? `0x${data.value.toString(16)}` : String(data.value);
    case 'REG_MULTI_SZ':
      return `@(${data.value.map(powerShellString).join(', ')})`;
    case 'REG_BINARY':
      return `([byte[]](${data.value.join(', ')}))`;
    default:
      return powerShellString(data.value);
  }
}

/** `New-Item -Force` would empty a key that is there, so it stands behind a test. */
function makeKey(path: string): string {
  return `if (-not (Test-Path -LiteralPath ${path})) { New-Item -Path ${path} -Force | Out-Null }`;
}

/** One command a change. Paths are literal, strings in single quotes, so nothing is expanded on the way. */
export function writePowerShell(changes: readonly RegistryChange[]): readonly string[] {
  return changes.map((change) => {
    const path = powerShellString(shortKey(change.key).replace(/^([A-Z]+)\\/, '$1:\\'));
    if (change.action === 'key') return makeKey(path);
    if (change.action === 'delete-key')
      return `Remove-Item -LiteralPath ${path} -Recurse -ErrorAction SilentlyContinue`;
    const name = powerShellString(change.name === '' ? '(default)' : change.name);
    if (change.action === 'delete') {
      return `Remove-ItemProperty -LiteralPath ${path} -Name ${name} -ErrorAction SilentlyContinue`;
    }
    const { data } = change;
    return `New-ItemProperty -LiteralPath ${path} -Name ${name} -PropertyType ${kinds[data.type]} -Value ${valueOf(data)} -Force | Out-Null`;
  });
}

/** Reads the present settings (W05, W07). */
export const cimQuery = 'Get-CimInstance Win32_OSRecoveryConfiguration';

/** WMI properties by setting; the others have none (W05, P04). */
const properties = {
  autoReboot: 'AutoReboot',
  dumpFile: 'DebugFilePath',
  minidumpDir: 'MiniDumpDirectory',
  overwrite: 'OverwriteExistingDebugFile',
  sendAlert: 'SendAdminAlert',
  logEvent: 'WriteToSystemLog',
} as const;

/**
 * The settings by way of WMI. `no-wmi-property`: the active dump has none (A29), so only the registry can choose it.
 * What has no property (dedicated dump file and the like) is not in the command.
 */
export function writeCim(settings: CrashControl): string | { readonly code: 'no-wmi-property' } {
  if (settings.dumpType === 'active') return { code: 'no-wmi-property' };
  const pairs = Object.entries(properties).map(([field, property]) => {
    const value = settings[field as keyof typeof properties];
    return `${property}=${typeof value === 'boolean' ? `$${String(value)}` : powerShellString(value)}`;
  });
  const all = [`DebugInfoType=${crashDumpNumbers[settings.dumpType]}`, ...pairs].join('; ');
  return `${cimQuery} | Set-CimInstance -Property @{${all}}`;
}

const kdbgctrlWords: Readonly<Record<CrashDumpSetting, string | undefined>> = {
  none: undefined,
  complete: 'full',
  kernel: 'kernel',
  small: 'mini',
  automatic: 'automatic',
  active: 'active',
};

/** KDbgCtrl changes the type and reloads the dump stack (F4-03); undefined: it has no word for `none`. */
export function writeKdbgctrl(dumpType: CrashDumpSetting): string | undefined {
  const word = kdbgctrlWords[dumpType];
  return word === undefined ? undefined : `kdbgctrl -sd ${word}`;
}
