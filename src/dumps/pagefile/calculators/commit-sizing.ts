/** Calculator (c): a page file of a size of one's own, by peak commit charge and dump setting (PF19, PF21, PF22). */
import { alternativesOf, figureStep, ramStep, type Derivation, type Step } from './derivation.ts';
import { minimum, type DumpSetting } from './needed-for-dump.ts';
import { checkRam, checkRange, type Problem } from '../problem.ts';
import type { PageFileRule } from '../rule.ts';

export interface CommitInput {
  readonly ramMb: number;
  /** All page files together, as they are now. */
  readonly pageFileMb: number;
  readonly peakCommitMb: number;
  readonly dumpType: DumpSetting;
}

export interface CommitSizing {
  readonly limitMb: number;
  /** Above this charge a system-managed page file grows (PF19). */
  readonly triggerMb: number;
  readonly isAboveTrigger: boolean;
  /** The charge cannot exceed the limit: this peak needs a larger page file. */
  readonly isAboveLimit: boolean;
  /** At least this much page file; headroom comes on top, and no source says how much (PF22). */
  readonly sizeMb: number;
  /** Which need is the larger. */
  readonly decidedBy: 'dump' | 'commit';
}

const MOST_MB = 67_108_864;

/** The derivation of limit, trigger and size, in MB; a problem where an input is out of range (at most 64 TB). */
export function commitSizing(rules: readonly PageFileRule[], input: CommitInput): Derivation<CommitSizing> | Problem {
  const { ramMb, pageFileMb, peakCommitMb, dumpType } = input;
  const problem =
    checkRam(ramMb) ??
    checkRange('pageFileMb', pageFileMb, 0, MOST_MB) ??
    checkRange('peakCommitMb', peakCommitMb, 0, MOST_MB);
  if (problem !== undefined) return problem;
  const dumpMinimumMb = minimum(rules, dumpType, ramMb);
  const limit = figureStep(rules, 'commit-limit', 'PF21', { ramMb, pageFileMb });
  const trigger = figureStep(rules, 'growth-trigger', 'PF19', { ramMb, pageFileMb }, { limitMb: limit.result });
  const size = figureStep(rules, 'custom-size', 'PF22', { ramMb, peakCommitMb, dumpMinimumMb }, aboveRam(input));
  const result: CommitSizing = {
    limitMb: limit.result,
    triggerMb: trigger.result,
    isAboveTrigger: peakCommitMb > trigger.result,
    isAboveLimit: peakCommitMb > limit.result,
    sizeMb: size.result,
    decidedBy: dumpMinimumMb >= peakCommitMb - ramMb ? 'dump' : 'commit',
  };
  const needs = [...needSteps(size, dumpMinimumMb, input), size];
  return {
    steps: [ramStep(ramMb), limit, trigger, ...needs],
    result,
    alternatives: alternativesOf(rules, ['PF23'], { ramMb }),
  };
}

function aboveRam({ peakCommitMb, ramMb }: CommitInput): { readonly aboveRamMb: number } {
  return { aboveRamMb: Math.max(0, peakCommitMb - ramMb) };
}

/** The two needs that PF22 compares; a peak below RAM asks for no page file. */
function needSteps(size: Step, dumpMinimumMb: number, input: CommitInput): readonly [Step, Step] {
  const { aboveRamMb } = aboveRam(input);
  const { ramMb, peakCommitMb } = input;
  return [
    { ...size, id: 'commit-above-ram', values: { peakCommitMb, ramMb, result: aboveRamMb }, result: aboveRamMb },
    { ...size, id: 'dump-minimum', values: { result: dumpMinimumMb }, result: dumpMinimumMb },
  ];
}
