/**
 * The way from a bug check to Memory.dmp as a state machine: every state says what becomes of it, why, and where it goes.
 * Order of the states: F34-01 to F34-06; the disk: PF26, PF27.
 */
import type { PageFileRule } from '../pagefile/rule.ts';
import { passes, skips, type Check } from './check.ts';
import type { CrashSettings } from './crash-settings.ts';
import { checkCleanUp, checkOlder, checkRestart, checkRoom } from './file-checks.ts';
import type { CrashEnding, CrashReason, CrashState, CrashSymptom } from './names.ts';
import { checkCode, checkPlace, checkSize, checkTiming, checkWanted, checkWatchdog } from './place-checks.ts';

export interface CrashStep extends Check {
  readonly state: CrashState;
}

export interface Timeline {
  readonly steps: readonly CrashStep[];
  readonly ending: CrashEnding;
  /** Everything there is to look for afterwards, in order, each once. */
  readonly symptoms: readonly CrashSymptom[];
  /** Time until the restart, as far as the facts give a rule: the writing. */
  readonly seconds: number;
}

type Go = { readonly to: CrashState } | { readonly end: CrashEnding };
interface Transition {
  readonly check: Check;
  readonly go: Go;
}
type Decide = (settings: CrashSettings, rules: readonly PageFileRule[]) => Transition;

/** Goes on to `to`, or ends: as `failed` where the check fails, as `doubtful` where it is not settled. */
function on(check: Check, to: CrashState, failed: CrashEnding, doubtful: CrashEnding = 'may-be-missing'): Transition {
  if (check.outcome === 'fails') return { check, go: { end: failed } };
  return { check, go: check.outcome === 'unsure' ? { end: doubtful } : { to } };
}

const transitions: { readonly [S in CrashState]: Decide } = {
  'read-settings': (settings) => ({
    check: checkWanted(settings),
    go: { to: settings.dumpType === 'none' ? 'bug-check' : 'set-up-place' },
  }),
  /** A missing place is reported at boot and matters at the crash. */
  'set-up-place': (settings) => ({ check: checkPlace(settings), go: { to: 'bug-check' } }),
  'bug-check': (settings) => {
    const check = checkTiming(settings);
    if (check.outcome === 'fails' || settings.dumpType !== 'none') return on(check, 'check-code', 'too-early');
    return { check, go: { end: 'none-configured' } };
  },
  'check-code': (settings) => on(checkCode(settings), 'write', 'code-damaged'),
  write: (settings, rules) => write(settings, rules),
  mark: () => ({ check: passes('marked', 'F34-03', 'documented'), go: { to: 'restart' } }),
  restart: (settings) => on(checkRestart(settings), 'find-mark', 'stays-on-screen'),
  'find-mark': ({ dedicated }) => {
    const rest = { symptoms: ['longer-boot'] } as const;
    const isPageFile = dedicated === null;
    const check = isPageFile
      ? passes('mark-found', 'F34-04', 'documented', rest)
      : passes('dedicated-found', 'PF25', 'inferred', rest);
    return { check, go: { to: 'find-room' } };
  },
  'find-room': (settings, rules) => on(checkRoom(rules, settings), 'replace-older', 'no-room-for-file'),
  'replace-older': (settings) => on(checkOlder(settings), 'make-file', 'older-file-kept'),
  'make-file': (settings) => ({ check: made(settings), go: { to: 'log-event' } }),
  'log-event': ({ logEvent }) => {
    const logged = passes('event-logged', 'F34-06', 'documented', { symptoms: ['event-1001'] });
    return { check: logEvent ? logged : skips('event-off', 'LogEvent', 'documented'), go: { to: 'clean-up' } };
  },
  'clean-up': (settings, rules) => {
    const check = checkCleanUp(rules, settings);
    if (check.outcome === 'skipped') return { check, go: { end: 'minidump-kept' } };
    if (check.outcome === 'passes') return { check, go: { end: 'memory-dmp-kept' } };
    return { check, go: { end: check.outcome === 'fails' ? 'memory-dmp-deleted' : 'memory-dmp-may-be-deleted' } };
  },
};

/** The place first, then its size, then the watchdog: the first that does not pass decides. */
function write(settings: CrashSettings, rules: readonly PageFileRule[]): Transition {
  const size = checkSize(rules, settings);
  if (size.reason === 'nowhere-to-write') return { check: size, go: { end: 'no-place' } };
  if (size.outcome !== 'passes') return on(size, 'mark', 'too-small');
  const watchdog = checkWatchdog(rules, settings);
  if (watchdog.outcome === 'fails') return on(watchdog, 'mark', 'cut-by-watchdog');
  const reason: CrashReason =
    size.reason === 'written' && settings.dedicated !== null ? 'written-dedicated' : size.reason;
  const values = { ...size.values, ...watchdog.values };
  return {
    check: { ...size, reason, values, ...timing(watchdog), symptoms: ['progress-on-screen'] },
    go: { to: 'mark' },
  };
}

function timing({ seconds }: Check): { readonly seconds?: number } {
  return seconds === undefined ? {} : { seconds };
}

/** F34-04, and from the book that a small dump is extracted beside a larger one (F31-05). */
function made({ dumpType }: CrashSettings): Check {
  if (dumpType === 'small') return passes('minidump-made', 'D05', 'documented');
  return passes('memory-dmp-made', 'F34-04', 'documented', { symptoms: ['minidump-beside'] });
}

/**
 * Plays one crash. Returns its steps in order and the one ending it comes to; a crash too early in the boot begins at the
 * bug check, since nothing was made ready before it.
 */
export function rehearse(rules: readonly PageFileRule[], settings: CrashSettings): Timeline {
  const steps: CrashStep[] = [];
  let state: CrashState = settings.tooEarly ? 'bug-check' : 'read-settings';
  for (;;) {
    const { check, go } = transitions[state](settings, rules);
    steps.push({ state, ...check });
    if ('end' in go) return summed(steps, go.end);
    state = go.to;
  }
}

function summed(steps: readonly CrashStep[], ending: CrashEnding): Timeline {
  const symptoms = [...new Set(steps.flatMap((step) => step.symptoms))];
  return { steps, ending, symptoms, seconds: steps.reduce((sum, { seconds = 0 }) => sum + seconds, 0) };
}
