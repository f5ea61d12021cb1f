/** The fields of the rehearsal, in groups, with their units and the value of CrashControl behind them. */
import type { FieldUnit } from '#/widgets/kit/fields/problem-text';
import type { CrashState, Extra } from './crash-link.ts';

export type SizeFieldId = 'pf' | 'kernel' | 'active' | 'free' | 'otherFree' | 'dedicated' | 'watchdog' | 'speed';
export type SwitchId = 'boot' | 'managed' | 'overwrite' | 'old' | 'reboot' | 'other';

export const sizeUnits: Readonly<Record<SizeFieldId | 'ram', FieldUnit>> = {
  ram: 'GB',
  pf: 'MB',
  kernel: 'MB',
  active: 'MB',
  free: 'GB',
  otherFree: 'GB',
  dedicated: 'MB',
  watchdog: '',
  speed: '',
};

export const settingNames: Readonly<Partial<Record<SwitchId | Extra | SizeFieldId, string>>> = {
  overwrite: 'Overwrite',
  reboot: 'AutoReboot',
  noEvent: 'LogEvent',
  alwaysKeep: 'AlwaysKeepMemoryDump',
  other: 'DumpFile',
  dedicated: 'DedicatedDumpFile',
};

export interface FieldGroup {
  readonly id: 'place' | 'disk' | 'settings' | 'machine';
  readonly sizes: readonly SizeFieldId[];
  readonly switches: readonly SwitchId[];
  readonly extras: readonly Extra[];
}

/** Only what matters to this dump: kernel memory for kernel and automatic, active memory for active. */
export function fieldGroups({ type, other, reboot }: CrashState): readonly FieldGroup[] {
  const held =
    type === 'active'
      ? (['kernel', 'active'] as const)
      : type === 'kernel' || type === 'automatic'
        ? (['kernel'] as const)
        : [];
  return [
    { id: 'place', sizes: ['pf', ...held, 'dedicated'], switches: ['boot', 'managed'], extras: [] },
    {
      id: 'disk',
      sizes: ['free', ...(other ? (['otherFree'] as const) : []), 'speed'],
      switches: ['other', 'old'],
      extras: [],
    },
    {
      id: 'settings',
      sizes: [],
      switches: ['overwrite', 'reboot'],
      extras: [...(reboot ? [] : (['nobodyRestarts'] as const)), 'noEvent', 'alwaysKeep'],
    },
    {
      id: 'machine',
      sizes: ['watchdog'],
      switches: [],
      extras: ['server', 'windows7', 'tooEarly', 'codeDamaged', 'crashedRecently'],
    },
  ];
}

const fieldOf: Readonly<Record<string, SizeFieldId | 'ram'>> = {
  ramMb: 'ram',
  kernelUseMb: 'kernel',
  activeUseMb: 'active',
  'pageFile.mb': 'pf',
  'dedicated.mb': 'dedicated',
  volumeFreeMb: 'free',
  dumpVolumeFreeMb: 'otherFree',
  diskMbPerSecond: 'speed',
  watchdogSeconds: 'watchdog',
};

/** The field to mend. */
export function problemField(at: string): SizeFieldId | 'ram' {
  return fieldOf[at] ?? 'ram';
}
