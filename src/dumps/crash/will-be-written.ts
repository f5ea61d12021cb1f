/** Calculator (f): will a dump be written on this machine? Every check of the rehearsal at once, not only up to the first failure. */
import type { PageFileRule } from '../pagefile/rule.ts';
import type { Problem } from '../pagefile/problem.ts';
import type { Check } from './check.ts';
import { checkSettings, type CrashSettings } from './crash-settings.ts';
import { checkCleanUp, checkOlder, checkRestart, checkRoom } from './file-checks.ts';
import { checkCode, checkPlace, checkSize, checkTiming, checkWanted, checkWatchdog } from './place-checks.ts';

/** In the order of the rehearsal. `content/ui/crash-steps.yaml` has words for each as `check.<id>`. */
export const machineChecks = [
  'wanted',
  'timing',
  'place',
  'code',
  'size',
  'watchdog',
  'restart',
  'room',
  'older',
  'clean-up',
] as const;
export type MachineCheck = (typeof machineChecks)[number];

export interface NamedCheck extends Check {
  readonly id: MachineCheck;
}

export interface Prospect {
  /** yes: a dump of the crash will be on the disk; no: one check fails; unsure: the sources leave one open. */
  readonly verdict: 'yes' | 'no' | 'unsure';
  /** The first check that fails, else the first that is open; undefined where all is well. */
  readonly decidedBy: NamedCheck | undefined;
  readonly checks: readonly NamedCheck[];
}

const perform: { readonly [K in MachineCheck]: (rules: readonly PageFileRule[], settings: CrashSettings) => Check } = {
  wanted: (_rules, settings) => {
    const check = checkWanted(settings);
    return check.outcome === 'skipped' ? { ...check, outcome: 'fails' } : check;
  },
  timing: (_rules, settings) => checkTiming(settings),
  place: (_rules, settings) => checkPlace(settings),
  code: (_rules, settings) => checkCode(settings),
  size: checkSize,
  watchdog: checkWatchdog,
  restart: (_rules, settings) => checkRestart(settings),
  room: checkRoom,
  older: (_rules, settings) => checkOlder(settings),
  'clean-up': checkCleanUp,
};

/** All checks and the verdict they come to; a problem where a setting is out of range. */
export function willItBeWritten(rules: readonly PageFileRule[], settings: CrashSettings): Prospect | Problem {
  const problem = checkSettings(settings);
  if (problem !== undefined) return problem;
  const checks = machineChecks.map((id): NamedCheck => ({ id, ...perform[id](rules, settings) }));
  const failed = checks.find(({ outcome }) => outcome === 'fails');
  const open = checks.find(({ outcome }) => outcome === 'unsure');
  const verdict = failed !== undefined ? 'no' : open !== undefined ? 'unsure' : 'yes';
  return { verdict, decidedBy: failed ?? open, checks };
}
