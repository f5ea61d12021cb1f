/** Calculator (e): the disk room of page file and Memory.dmp together (PF26) and how long the writing takes (PF28). */
import { figureStep, ramStep, type Alternative, type Derivation, type Step } from './derivation.ts';
import { minimum, type DumpSetting } from './needed-for-dump.ts';
import { checkRam, checkRange, type Problem } from '../problem.ts';
import type { PageFileRule } from '../rule.ts';
import { findFigure } from '../rules.ts';

export interface RoomInput {
  readonly dumpType: Exclude<DumpSetting, 'none'>;
  readonly ramMb: number;
  readonly mbPerSecond: number;
  /** What the dump holds, where it is not simply RAM: kernel, automatic, active. Absent: reckoned at its upper bound. */
  readonly dumpMb?: number;
}

export interface RoomAndTime {
  readonly pageFileMb: number;
  readonly dumpMb: number;
  readonly roomMb: number;
  /** Not rounded: minutes are computed from this, never from rounded seconds (section 12, note 1). */
  readonly seconds: number;
  /** The dump was reckoned at its upper bound, so room and time are upper bounds too. */
  readonly isUpperBound: boolean;
}

/** The derivation of room (MB) and time (seconds); a problem where an input is out of range. */
export function roomAndTime(rules: readonly PageFileRule[], input: RoomInput): Derivation<RoomAndTime> | Problem {
  const { dumpType, ramMb, mbPerSecond } = input;
  const problem =
    checkRam(ramMb) ??
    checkRange('mbPerSecond', mbPerSecond, 1, 100_000) ??
    (input.dumpMb === undefined ? undefined : checkRange('dumpMb', input.dumpMb, 1, ramMb));
  if (problem !== undefined) return problem;
  const pageFileMb = minimum(rules, dumpType, ramMb);
  const dumpMb = dumpSize(input, pageFileMb);
  const room = figureStep(rules, 'disk-room', 'PF26', { ramMb, pageFileMb, dumpMb });
  const time = figureStep(rules, 'write-time', 'PF28', { ramMb, dumpMb, mbPerSecond });
  const isUpperBound = dumpType !== 'complete' && dumpType !== 'small' && input.dumpMb === undefined;
  return {
    steps: [ramStep(ramMb), ...sizeSteps(dumpType, pageFileMb, dumpMb), room, time],
    result: { pageFileMb, dumpMb, roomMb: room.result, seconds: time.result, isUpperBound },
    alternatives: dumpType === 'complete' ? [freezeAdvice(rules, ramMb)] : [],
  };
}

/** A complete dump weighs about RAM, a small one a megabyte or two (X02, X03); the others at most RAM. */
function dumpSize({ dumpType, ramMb, dumpMb }: RoomInput, pageFileMb: number): number {
  if (dumpType === 'small') return pageFileMb;
  return dumpType === 'complete' ? ramMb : (dumpMb ?? ramMb);
}

function sizeSteps(dumpType: RoomInput['dumpType'], pageFileMb: number, dumpMb: number): readonly Step[] {
  const standing = dumpType === 'complete' ? 'documented' : dumpType === 'small' ? 'contradictory' : 'inferred';
  const rule = { complete: 'PF05', active: 'PF11', kernel: 'PF04', automatic: 'PF10', small: 'PF03' }[dumpType];
  const common = { unit: 'MB', rule, sources: ['P02', 'P04'], standing } as const;
  return [
    { id: 'page-file-size', values: { result: pageFileMb }, result: pageFileMb, ...common },
    { id: 'dump-size', values: { result: dumpMb }, result: dumpMb, ...common },
  ];
}

/** PF09 says it differently: the disk that takes the dump needs more free space than there is RAM. */
function freezeAdvice(rules: readonly PageFileRule[], ramMb: number): Alternative {
  const { rule, computation } = findFigure(rules, 'PF09');
  const { label, status, sources } = computation;
  return { id: 'PF09', rule: rule.id, label, mb: ramMb, bound: 'above', status, sources };
}

/** Minutes with one digit, from seconds that were not rounded. */
export function minutesOf(seconds: number): number {
  return Math.round(seconds / 6) / 10;
}
