/** From the state of the fields to what a calculator makes of it. Which field a problem belongs to is settled here too. */
import { exampleSettings, type CrashSettings } from '#/dumps/crash/crash-settings';
import { commitSizing } from '#/dumps/pagefile/calculators/commit-sizing';
import { dedicatedDumpFile } from '#/dumps/pagefile/calculators/dedicated-dump-file';
import { neededForDump, type DumpSetting } from '#/dumps/pagefile/calculators/needed-for-dump';
import { roomAndTime } from '#/dumps/pagefile/calculators/room-and-time';
import { systemManaged } from '#/dumps/pagefile/calculators/system-managed';
import { isProblem, type Problem } from '#/dumps/pagefile/problem';
import type { PageFileRule } from '#/dumps/pagefile/rule';
import type { CalculatorId, PageFileState } from './page-file-link.ts';

/** Every calculator with steps; `written` is a list of checks and stands apart. */
export type SteppedId = Exclude<CalculatorId, 'written'>;

const calculate = {
  need: (rules, state) =>
    neededForDump(rules, { dumpType: state.type, ramMb: state.ram, bits: state.bits, ...kernelUse(state) }),
  managed: (rules, { ram, volume, free, pf, days, type }) =>
    systemManaged(rules, {
      ramMb: ram,
      volumeMb: volume,
      volumeFreeMb: free,
      pageFileMb: pf,
      dumpType: type,
      daysSinceShortage: days,
    }),
  commit: (rules, { ram, pf, peak, type }) =>
    commitSizing(rules, { ramMb: ram, pageFileMb: pf, peakCommitMb: peak, dumpType: type }),
  dedicated: (rules, { ram, type, free, fixed, clustered }) =>
    dedicatedDumpFile(rules, {
      dumpType: someDump(type),
      ramMb: ram,
      volume: { freeMb: free, isLocalFixed: fixed, isClustered: clustered },
    }),
  room: (rules, state) =>
    roomAndTime(rules, { dumpType: someDump(state.type), ramMb: state.ram, mbPerSecond: state.speed, ...held(state) }),
} as const satisfies { readonly [K in SteppedId]: (rules: readonly PageFileRule[], state: PageFileState) => object };

type Outcome<K extends SteppedId> = ReturnType<(typeof calculate)[K]>;
/** A worked calculation with the name of its calculator. */
export type Calculation = { [K in SteppedId]: { readonly id: K } & Exclude<Outcome<K>, Problem> }[SteppedId];

export function calculation(
  rules: readonly PageFileRule[],
  id: SteppedId,
  state: PageFileState,
): Calculation | Problem {
  const outcome = calculate[id](rules, state);
  return isProblem(outcome) ? outcome : ({ id, ...outcome } as Calculation);
}

/** A calculator that is about a dump takes 'none' for the first that there is. */
export function someDump(type: DumpSetting): Exclude<DumpSetting, 'none'> {
  return type === 'none' ? 'complete' : type;
}

const isKernelKind = (type: DumpSetting): boolean => type === 'kernel' || type === 'automatic';

function kernelUse({ type, kernel }: PageFileState): { readonly kernelUseMb?: number } {
  return isKernelKind(type) && kernel !== 0 ? { kernelUseMb: kernel } : {};
}

function held({ type, kernel, active }: PageFileState): { readonly dumpMb?: number } {
  const dumpMb = isKernelKind(type) ? kernel : type === 'active' ? active : 0;
  return dumpMb === 0 ? {} : { dumpMb };
}

/** Calculator (f) judges a whole machine: what the fields do not say is that of the rehearsal's example. */
export function writtenSettings(state: PageFileState): CrashSettings {
  const kernelUseMb = isKernelKind(state.type) ? state.kernel : Math.min(state.kernel, state.ram);
  const activeUseMb = state.type === 'active' ? state.active : Math.max(kernelUseMb, Math.min(state.active, state.ram));
  return {
    ...exampleSettings,
    dumpType: state.type,
    ramMb: state.ram,
    kernelUseMb: state.type === 'active' ? Math.min(kernelUseMb, activeUseMb) : kernelUseMb,
    activeUseMb,
    pageFile: { onBootVolume: state.boot, mb: state.pf, systemManaged: false },
    volumeFreeMb: state.free,
    dumpVolumeFreeMb: state.free,
    diskMbPerSecond: state.speed,
    overwrite: state.overwrite,
    dumpFileExists: state.old,
    autoReboot: state.reboot,
  };
}

const fieldOf: Readonly<Record<string, keyof PageFileState>> = {
  ramMb: 'ram',
  kernelUseMb: 'kernel',
  activeUseMb: 'active',
  volumeMb: 'volume',
  volumeFreeMb: 'free',
  'volume.freeMb': 'free',
  pageFileMb: 'pf',
  'pageFile.mb': 'pf',
  daysSinceShortage: 'days',
  peakCommitMb: 'peak',
  mbPerSecond: 'speed',
  diskMbPerSecond: 'speed',
};

/** The field to mend. What a dump holds is the kernel field or the active one, by its kind. */
export function problemField({ at }: Problem, { type }: PageFileState): keyof PageFileState {
  if (at === 'dumpMb') return type === 'active' ? 'active' : 'kernel';
  return fieldOf[at] ?? 'ram';
}
