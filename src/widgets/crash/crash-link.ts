/** The machine of a rehearsal as a link. Fields may be added; none changes its meaning. Sizes are held in MB. */
import { exampleSettings, type CrashSettings } from '#/dumps/crash/crash-settings';
import { growthRules, type GrowthRule } from '#/dumps/crash/growth-rule';
import { dumpSettings, type DumpSetting } from '#/dumps/pagefile/calculators/needed-for-dump';
import { letters } from '#/widgets/kit/fields/letters';
import { amount, gigabytes } from '#/widgets/kit/fields/megabytes';
import { linkCodec, oneOf, yesNo } from '#/widgets/kit/link';

/** What is seldom turned shares one field of the link, a letter each: all of it off is the example. */
export const extras = {
  nobodyRestarts: 'n',
  noEvent: 'e',
  alwaysKeep: 'k',
  server: 's',
  windows7: 'w',
  tooEarly: 'b',
  codeDamaged: 'd',
  crashedRecently: 'r',
} as const;
export type Extra = keyof typeof extras;
export const extraNames = Object.keys(extras) as readonly Extra[];

export interface CrashState {
  readonly type: DumpSetting;
  readonly ram: number;
  readonly pf: number;
  readonly boot: boolean;
  readonly managed: boolean;
  readonly kernel: number;
  readonly active: number;
  readonly free: number;
  /** Memory.dmp goes to another volume, with this much free. */
  readonly other: boolean;
  readonly otherFree: number;
  readonly overwrite: boolean;
  readonly old: boolean;
  readonly reboot: boolean;
  /** Size of a dedicated dump file; 0: none. */
  readonly dedicated: number;
  /** Seconds until a watchdog resets the machine; 0: none. */
  readonly watchdog: number;
  readonly speed: number;
  readonly with: readonly Extra[];
  readonly rule: GrowthRule;
}

/** Names in the address are short where the whole would otherwise pass 200 characters. */
const codec = linkCodec(1, {
  type: oneOf(dumpSettings, 'automatic'),
  ram: gigabytes(exampleSettings.ramMb),
  pf: amount(exampleSettings.pageFile.mb),
  boot: yesNo(true),
  sys: yesNo(true),
  k: amount(exampleSettings.kernelUseMb),
  a: amount(exampleSettings.activeUseMb),
  free: gigabytes(exampleSettings.volumeFreeMb),
  to: yesNo(false),
  tf: gigabytes(exampleSettings.dumpVolumeFreeMb),
  overwrite: yesNo(true),
  old: yesNo(false),
  reboot: yesNo(true),
  ded: amount(0),
  wd: amount(0),
  mbs: amount(exampleSettings.diskMbPerSecond),
  with: letters(extras),
  rule: oneOf(growthRules, 'D06'),
});

function spelledOut({ sys, k, a, to, tf, ded, wd, mbs, ...same }: ReturnType<typeof codec.decode>): CrashState {
  return {
    ...same,
    managed: sys,
    kernel: k,
    active: a,
    other: to,
    otherFree: tf,
    dedicated: ded,
    watchdog: wd,
    speed: mbs,
  };
}

export const crashLink = {
  initial: spelledOut(codec.initial),
  decode: (query: string): CrashState => spelledOut(codec.decode(query)),
  encode({ managed, kernel, active, other, otherFree, dedicated, watchdog, speed, ...same }: CrashState): string {
    return codec.encode({
      ...same,
      sys: managed,
      k: kernel,
      a: active,
      to: other,
      tf: otherFree,
      ded: dedicated,
      wd: watchdog,
      mbs: speed,
    });
  },
};

export function settingsOf(state: CrashState): CrashSettings {
  const has = (extra: Extra): boolean => state.with.includes(extra);
  return {
    dumpType: state.type,
    autoReboot: state.reboot,
    restartedByHand: !has('nobodyRestarts'),
    overwrite: state.overwrite,
    dumpFileExists: state.old,
    logEvent: !has('noEvent'),
    alwaysKeep: has('alwaysKeep'),
    dedicated: state.dedicated === 0 ? null : { mb: state.dedicated },
    pageFile: { onBootVolume: state.boot, mb: state.pf, systemManaged: state.managed },
    ramMb: state.ram,
    kernelUseMb: state.kernel,
    activeUseMb: state.active,
    volumeFreeMb: state.free,
    dumpVolume: state.other ? 'other' : 'boot',
    dumpVolumeFreeMb: state.otherFree,
    tooEarly: has('tooEarly'),
    dumpCodeIntact: !has('codeDamaged'),
    watchdogSeconds: state.watchdog === 0 ? null : state.watchdog,
    diskMbPerSecond: state.speed,
    isServerOrDomainJoined: has('server'),
    windows7Era: has('windows7'),
    crashedRecently: has('crashedRecently'),
  };
}

/** What a crash changes of the machine, back in the fields. */
export function afterCrash(state: CrashState, next: CrashSettings): CrashState {
  return {
    ...state,
    pf: next.pageFile.mb,
    free: next.volumeFreeMb,
    otherFree: next.dumpVolumeFreeMb,
    old: next.dumpFileExists,
    with:
      next.crashedRecently && !state.with.includes('crashedRecently') ? [...state.with, 'crashedRecently'] : state.with,
  };
}
