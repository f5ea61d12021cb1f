/** Machines worth crashing: one whose dump is kept, and one for each way to lose it. Words: `scenario-<id>`. */
import { crashLink, type CrashState } from './crash-link.ts';

const GB = 1024;

const machines = {
  good: {},
  complete: { type: 'complete', pf: 16_641, managed: false },
  small: { type: 'small' },
  dedicated: { boot: false, dedicated: 8192 },
  'first-crash': { pf: 2048 },
  'page-file-elsewhere': { boot: false },
  'no-page-file': { pf: 0, managed: false },
  'complete-too-small': { type: 'complete', pf: 8192, managed: false },
  'older-figure': { type: 'complete', pf: 16_385, managed: false },
  watchdog: { type: 'complete', ram: 256 * GB, pf: 262_401, managed: false, free: 600 * GB, speed: 100, watchdog: 600 },
  'stop-screen': { reboot: false, with: ['nobodyRestarts'] },
  'no-room': { other: true, otherFree: 2 * GB },
  'no-room-here': { free: 2 * GB },
  'overwrite-off': { overwrite: false, old: true },
  'deleted-windows-7': { type: 'kernel', free: 20 * GB, with: ['windows7'] },
  'may-be-deleted': { free: 20 * GB },
  'too-early': { with: ['tooEarly'] },
  'code-damaged': { with: ['codeDamaged'] },
  none: { type: 'none' },
} as const satisfies Readonly<Record<string, Partial<CrashState>>>;

export type ScenarioId = keyof typeof machines;
export const scenarioIds = Object.keys(machines) as readonly ScenarioId[];

/** The whole state of a scenario; whose account of growth holds is the reader's choice and stays. */
export function scenarioState(id: ScenarioId, rule: CrashState['rule']): CrashState {
  return { ...crashLink.initial, ...machines[id], rule };
}

/** The scenario that a machine is, if it is one. */
export function scenarioOf(state: CrashState): ScenarioId | undefined {
  const link = crashLink.encode(state);
  return scenarioIds.find((id) => crashLink.encode(scenarioState(id, state.rule)) === link);
}
