/**
 * The settings as a link: what is chosen, not the paths, which would not fit. Fields may be added as long as the whole
 * stays within 200 characters; none changes its meaning.
 */
import { crashDumpSettings, defaultCrashControl, type CrashControl } from '#/dumps/settings/crash-control';
import { defaultLocalDumps, type LocalDumps, type LocalDumpType } from '#/dumps/settings/local-dumps';
import { programProblem } from '#/dumps/settings/path';
import { hex, integer, linkCodec, oneOf, yesNo, type Field } from '#/widgets/kit/link';

export const settingsTabs = ['crash-control', 'local-dumps'] as const;
export type SettingsTab = (typeof settingsTabs)[number];
export const textForms = ['reg', 'reg-add', 'powershell', 'cim', 'kdbgctrl'] as const;
export type TextForm = (typeof textForms)[number];
/** DumpType 0, 1 and 2. */
export const localKinds = ['custom', 'mini', 'full'] as const;

const MOST_DUMPS = 9999;
const MOST_MB = 999_999;
const MOST_FLAGS = 0x1ff_ffff;
const LONGEST_SCOPE = 22;
export const DEDICATED_EXAMPLE = 'D:\\DedicatedDump.sys';

/** '' where the value is left out. */
function numberOrNone(most: number): Field<number | null> {
  const number = integer(0, most, 0);
  return {
    write: (value) => (value === null ? '' : number.write(value)),
    read: (text) => (text === '' ? null : number.read(text)),
    fallback: null,
  };
}

const scope: Field<string> = {
  write: (name) => name,
  read: (text) =>
    text.length <= LONGEST_SCOPE && /^[\w.-]+$/.test(text) && programProblem(text) === undefined ? text : undefined,
  fallback: 'all',
};

const { autoReboot, logEvent, sendAlert, overwrite, alwaysKeepMemoryDump } = defaultCrashControl;

export const settingsLink = linkCodec(1, {
  tab: oneOf(settingsTabs, 'crash-control'),
  type: oneOf(crashDumpSettings, 'automatic'),
  as: oneOf(textForms, 'reg'),
  reboot: yesNo(autoReboot),
  log: yesNo(logEvent),
  alert: yesNo(sendAlert),
  overwrite: yesNo(overwrite),
  keep: yesNo(alwaysKeepMemoryDump),
  ignore: yesNo(false),
  save: yesNo(false),
  minis: numberOrNone(999),
  ded: yesNo(false),
  mb: numberOrNone(MOST_MB),
  dump: oneOf(localKinds, 'mini'),
  count: integer(0, MOST_DUMPS, defaultLocalDumps.dumpCount),
  flags: hex(MOST_FLAGS, defaultLocalDumps.customDumpFlags),
  scope,
});
export type SettingsLinkState = typeof settingsLink.initial;

export function crashControlOf(state: SettingsLinkState): CrashControl {
  return {
    ...defaultCrashControl,
    dumpType: state.type,
    autoReboot: state.reboot,
    logEvent: state.log,
    sendAlert: state.alert,
    overwrite: state.overwrite,
    alwaysKeepMemoryDump: state.keep,
    ignorePagefileSize: state.ignore,
    savePageFileContents: state.save,
    minidumpsCount: state.minis,
    dedicatedDumpFile: state.ded ? DEDICATED_EXAMPLE : null,
    dumpFileSizeMb: state.mb,
  };
}

export function localDumpsOf(state: SettingsLinkState): LocalDumps {
  return {
    ...defaultLocalDumps,
    scope: state.scope,
    dumpType: localKinds.indexOf(state.dump) as LocalDumpType,
    dumpCount: state.count,
    customDumpFlags: state.flags,
  };
}

/** What the link cannot hold becomes the default, so that a link always reads back as it was written. */
export function linkStateOf(tab: SettingsTab, as: TextForm, crash: CrashControl, local: LocalDumps): SettingsLinkState {
  const within = (value: number, most: number, otherwise: number) =>
    Number.isInteger(value) && value >= 0 && value <= most ? value : otherwise;
  const optional = (value: number | null, most: number) =>
    value !== null && Number.isInteger(value) && value >= 0 && value <= most ? value : null;
  return {
    tab,
    as,
    type: crash.dumpType,
    reboot: crash.autoReboot,
    log: crash.logEvent,
    alert: crash.sendAlert,
    overwrite: crash.overwrite,
    keep: crash.alwaysKeepMemoryDump,
    ignore: crash.ignorePagefileSize,
    save: crash.savePageFileContents,
    minis: optional(crash.minidumpsCount, 999),
    ded: crash.dedicatedDumpFile !== null,
    mb: optional(crash.dumpFileSizeMb, MOST_MB),
    dump: localKinds[local.dumpType],
    count: within(local.dumpCount, MOST_DUMPS, defaultLocalDumps.dumpCount),
    flags: within(local.customDumpFlags, MOST_FLAGS, defaultLocalDumps.customDumpFlags),
    scope: scope.read(local.scope) ?? 'all',
  };
}
