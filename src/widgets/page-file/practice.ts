/**
 * "Now you": the same calculation for another machine. The first problem leaves one blank, each further one more, until
 * only the conversion of RAM is given.
 */
import { fade } from '#/dumps/pagefile/calculators/faded';
import type { Step } from '#/dumps/pagefile/calculators/derivation';
import type { MachineCheck } from '#/dumps/crash/will-be-written';
import { someDump, type Calculation } from './calculations.ts';
import { numberFields, type NumberFieldId } from './fields.ts';
import type { PageFileState } from './page-file-link.ts';

const GB = 1024;
const RAM_GB = [24, 48, 8, 96, 12, 64, 32, 128] as const;
const SPEED = [200, 100, 400, 250] as const;

function ramOf(task: number, taken: number): number {
  const choices = RAM_GB.map((gb) => gb * GB).filter((mb) => mb !== taken);
  return choices[task % choices.length] ?? 24 * GB;
}

/** Another machine for the same calculator and, where it has anything to compute, the same dump. Always within range. */
export function practiceState(state: PageFileState): PageFileState {
  const { task, calc } = state;
  const ram = ramOf(task, state.ram);
  const wanted = someDump(state.type);
  const type = wanted === 'small' && calc !== 'managed' ? 'complete' : wanted;
  return {
    ...state,
    ram,
    type,
    kernel: calc === 'need' ? 0 : ram / 8 + 512,
    active: ram / 2,
    volume: 2048 * GB,
    free: ram + (40 + 20 * (task % 3)) * GB,
    pf: (1 + (task % 3)) * 4 * GB,
    days: type === 'automatic' && task % 2 === 1 ? 3 : null,
    peak: ram + (6 + 2 * (task % 4)) * GB,
    speed: SPEED[task % SPEED.length] ?? 200,
  };
}

export interface PracticeStep {
  readonly step: Step;
  readonly isBlank: boolean;
  /** Results the reader has yet to find in the steps before: no later sentence may tell them. */
  readonly hidden: ReadonlySet<number>;
}

export function practiceSteps(done: Calculation, task: number): readonly PracticeStep[] {
  const keep = Math.max(1, done.steps.length - 1 - task);
  const faded = fade({ ...done, result: undefined }, keep);
  const blanks = (before: number): readonly number[] =>
    faded
      .slice(0, before)
      .filter(({ isBlank }) => isBlank)
      .map(({ step }) => step.result);
  return faded.map(({ step, isBlank }, at) => ({ step, isBlank, hidden: new Set(blanks(at)) }));
}

/** What is told of the machine beside RAM and dump. */
export function givenFields(practice: PageFileState): readonly NumberFieldId[] {
  return numberFields(practice).filter((field) => practice[field] !== 0);
}

/** The checks of calculator (f) that a reader can decide from the fields. */
export const askedChecks = ['place', 'size', 'room', 'older'] as const satisfies readonly MachineCheck[];
export const askedOutcomes = ['passes', 'fails', 'unsure'] as const;

const MACHINES: readonly Partial<PageFileState>[] = [
  { type: 'kernel', ram: 16 * GB, kernel: 3072, pf: 8192, boot: false, free: 60 * GB },
  { type: 'complete', ram: 32 * GB, pf: 33_025, free: 20 * GB },
  { type: 'automatic', ram: 64 * GB, kernel: 10_240, pf: 8192, free: 90 * GB },
  { type: 'complete', ram: 16 * GB, pf: 16_385, free: 64 * GB },
  { type: 'kernel', ram: 128 * GB, kernel: 16_384, pf: 20_480, free: 120 * GB, old: true, overwrite: false },
  { type: 'small', ram: 8 * GB, kernel: 1024, pf: 4096, free: 30 * GB, old: true, overwrite: false },
];

/** A machine for calculator (f): each hides its own fault, the last has none. */
export function practiceMachine(state: PageFileState): PageFileState {
  const usual = { boot: true, overwrite: true, old: false, reboot: true, speed: 500, kernel: 3072, active: 4096 };
  return { ...state, ...usual, ...MACHINES[state.task % MACHINES.length] };
}
