/** Which fields a calculator asks for, and in which unit each is typed. */
import type { DumpSetting } from '#/dumps/pagefile/calculators/needed-for-dump';
import type { FieldUnit } from '#/widgets/kit/fields/problem-text';
import type { CalculatorId, PageFileState } from './page-file-link.ts';

export type NumberFieldId = 'kernel' | 'active' | 'volume' | 'free' | 'pf' | 'peak' | 'speed';
export type CheckFieldId = 'fixed' | 'clustered' | 'boot' | 'overwrite' | 'old' | 'reboot';

export const fieldUnits: Readonly<Record<NumberFieldId | 'ram' | 'days', FieldUnit>> = {
  ram: 'GB',
  volume: 'GB',
  free: 'GB',
  kernel: 'MB',
  active: 'MB',
  pf: 'MB',
  peak: 'MB',
  speed: '',
  days: '',
};

/** The value of the registry behind a choice, where it is one. */
export const settingNames: Readonly<Partial<Record<CheckFieldId, string>>> = {
  overwrite: 'Overwrite',
  reboot: 'AutoReboot',
};

function held(type: DumpSetting): readonly NumberFieldId[] {
  if (type === 'kernel' || type === 'automatic') return ['kernel'];
  return type === 'active' ? ['active'] : [];
}

const numbersOf: Readonly<Record<CalculatorId, (type: DumpSetting) => readonly NumberFieldId[]>> = {
  need: (type) => (type === 'active' ? [] : held(type)),
  managed: () => ['volume', 'free', 'pf'],
  commit: () => ['pf', 'peak'],
  dedicated: () => ['free'],
  room: (type) => ['speed', ...held(type)],
  written: (type) => ['pf', 'free', ...held(type)],
};

const checksOf: Readonly<Record<CalculatorId, readonly CheckFieldId[]>> = {
  need: [],
  managed: [],
  commit: [],
  dedicated: ['fixed', 'clustered'],
  room: [],
  written: ['boot', 'overwrite', 'old', 'reboot'],
};

export function numberFields({ calc, type }: PageFileState): readonly NumberFieldId[] {
  return numbersOf[calc](type);
}

export function checkFields({ calc }: PageFileState): readonly CheckFieldId[] {
  return checksOf[calc];
}

/** The width of Windows matters to the bound of a kernel dump alone (PF04). */
export function asksForBits({ calc, type }: PageFileState): boolean {
  return calc === 'need' && (type === 'kernel' || type === 'automatic');
}

/** A dump must be wanted where its own file or its weight is the question. */
export function dumpChoices(calc: CalculatorId): readonly DumpSetting[] {
  const dumps = ['complete', 'active', 'kernel', 'automatic', 'small'] as const;
  return calc === 'dedicated' || calc === 'room' ? dumps : [...dumps, 'none'];
}
