/** What a rehearsed crash depends on: the settings, the page file, the disks and the machine. Plain data, no clock. */
import type { DumpSetting } from '../pagefile/calculators/needed-for-dump.ts';
import { checkRam, checkRange, type Problem } from '../pagefile/problem.ts';

export interface PageFile {
  /** Only a page file on the volume that holds the Windows folder can take the dump (PF02). */
  readonly onBootVolume: boolean;
  /** Its size now, in MB; 0: there is none. */
  readonly mb: number;
  readonly systemManaged: boolean;
}

export interface CrashSettings {
  readonly dumpType: DumpSetting;
  readonly autoReboot: boolean;
  /** With `autoReboot` off: somebody restarts the machine after the writing. */
  readonly restartedByHand: boolean;
  readonly overwrite: boolean;
  readonly dumpFileExists: boolean;
  readonly logEvent: boolean;
  readonly alwaysKeep: boolean;
  /** DedicatedDumpFile (PF25) and its size; null: the page file is used. */
  readonly dedicated: { readonly mb: number } | null;
  readonly pageFile: PageFile;
  readonly ramMb: number;
  /** What a kernel and an active dump of this machine would hold. The sources give no formula for either (PF04, PF11). */
  readonly kernelUseMb: number;
  readonly activeUseMb: number;
  /** Free space of the boot volume before the crash. */
  readonly volumeFreeMb: number;
  /** Where Memory.dmp goes (DumpFile), and how much is free there if that is not the boot volume. */
  readonly dumpVolume: 'boot' | 'other';
  readonly dumpVolumeFreeMb: number;
  /** The crash comes before the dump code is ready (F34-07). */
  readonly tooEarly: boolean;
  /** What Crashdmp finds when it checks its own code (F34-02). */
  readonly dumpCodeIntact: boolean;
  /** After how many seconds a firmware watchdog resets the machine (PF28); null: there is none. */
  readonly watchdogSeconds: number | null;
  readonly diskMbPerSecond: number;
  readonly isServerOrDomainJoined: boolean;
  /** The 25 GB figure is known for Windows 7 only (PF27, X22). */
  readonly windows7Era: boolean;
  /** Another crash within the last four weeks: what P02 counts (PF13). */
  readonly crashedRecently: boolean;
}

/** An automatic dump with a system-managed page file, big enough: the state the rehearsal opens in. Sizes are examples. */
export const exampleSettings: CrashSettings = {
  dumpType: 'automatic',
  autoReboot: true,
  restartedByHand: true,
  overwrite: true,
  dumpFileExists: false,
  logEvent: true,
  alwaysKeep: false,
  dedicated: null,
  pageFile: { onBootVolume: true, mb: 8192, systemManaged: true },
  ramMb: 16_384,
  kernelUseMb: 3072,
  activeUseMb: 9216,
  volumeFreeMb: 122_880,
  dumpVolume: 'boot',
  dumpVolumeFreeMb: 122_880,
  tooEarly: false,
  dumpCodeIntact: true,
  watchdogSeconds: null,
  diskMbPerSecond: 500,
  isServerOrDomainJoined: false,
  windows7Era: false,
  crashedRecently: false,
};

/** The first field that makes no sense, or undefined. Kernel ≤ active ≤ RAM, as the dumps nest (F31-03). */
export function checkSettings(settings: CrashSettings): Problem | undefined {
  const { pageFile, ramMb, kernelUseMb, activeUseMb, dedicated, watchdogSeconds } = settings;
  const large = Number.MAX_SAFE_INTEGER;
  return (
    checkRam(ramMb) ??
    checkRange('kernelUseMb', kernelUseMb, 1, ramMb) ??
    checkRange('activeUseMb', activeUseMb, kernelUseMb, ramMb) ??
    checkRange('pageFile.mb', pageFile.mb, 0, large) ??
    checkRange('dedicated.mb', dedicated?.mb ?? 1, 1, large) ??
    checkRange('volumeFreeMb', settings.volumeFreeMb, 0, large) ??
    checkRange('dumpVolumeFreeMb', settings.dumpVolumeFreeMb, 0, large) ??
    checkRange('diskMbPerSecond', settings.diskMbPerSecond, 1, 100_000) ??
    checkRange('watchdogSeconds', watchdogSeconds ?? 1, 1, 86_400)
  );
}

/** Free MB on the volume that takes Memory.dmp. */
export function freeForDumpFile(settings: CrashSettings): number {
  return settings.dumpVolume === 'boot' ? settings.volumeFreeMb : settings.dumpVolumeFreeMb;
}
