/** Calculator (b): what a system-managed page file does on Windows 10 and 11 (PF12 to PF15, PF17, PF18, PF20). */
import { alternativesOf, figureStep, ramStep, type Alternative, type Derivation, type Step } from './derivation.ts';
import { minimum, type DumpSetting } from './needed-for-dump.ts';
import { checkRam, checkRange, type Problem } from '../problem.ts';
import type { PageFileRule } from '../rule.ts';
import { figureOf, findFigure } from '../rules.ts';

export interface ManagedInput {
  readonly ramMb: number;
  readonly volumeMb: number;
  /** Free now, beside the page file. */
  readonly volumeFreeMb: number;
  readonly pageFileMb: number;
  readonly dumpType: DumpSetting;
  /** Days since a crash found the page file too small for the dump; null: none did. */
  readonly daysSinceShortage: number | null;
}

export interface Managed {
  /** The RAM part of the minimum, raised to RAM within four weeks of a shortage (automatic only). */
  readonly minimumMb: number;
  /** How far commit pressure may take it. */
  readonly maximumMb: number;
  /** How far the dump setting may take it: until 1 GB of the volume is free. */
  readonly dumpMaximumMb: number;
  /** What the dump setting asks for at start-up (PF20); null where no figure is published (kernel, automatic). */
  readonly forDumpMb: number | null;
  /** That size leaves the volume its last gigabyte. */
  readonly dumpFits: boolean;
  /** A small volume puts the maximum below the minimum; no source says which wins (section 12, note 10): show both. */
  readonly maximumBelowMinimum: boolean;
}

/** The derivation of minimum and maximum; a problem where an input is out of range. */
export function systemManaged(rules: readonly PageFileRule[], input: ManagedInput): Derivation<Managed> | Problem {
  const problem = checkInput(input);
  if (problem !== undefined) return problem;
  const { steps, result } = work(rules, input);
  return { steps: [ramStep(input.ramMb), ...steps], result, alternatives: otherFigures(rules, input) };
}

function checkInput({
  ramMb,
  volumeMb,
  volumeFreeMb,
  pageFileMb,
  daysSinceShortage,
}: ManagedInput): Problem | undefined {
  return (
    checkRam(ramMb) ??
    checkRange('volumeMb', volumeMb, 1024, Number.MAX_SAFE_INTEGER) ??
    checkRange('volumeFreeMb', volumeFreeMb, 0, volumeMb) ??
    checkRange('pageFileMb', pageFileMb, 0, volumeMb - volumeFreeMb) ??
    checkRange('daysSinceShortage', daysSinceShortage ?? 0, 0, 36_500)
  );
}

/** Only the automatic dump raises its minimum, and only while the four weeks of PF12 run. */
function isRaised(rules: readonly PageFileRule[], { dumpType, daysSinceShortage }: ManagedInput): boolean {
  const days = findFigure(rules, 'PF12').computation.days ?? 0;
  return dumpType === 'automatic' && daysSinceShortage !== null && daysSinceShortage < days;
}

function work(rules: readonly PageFileRule[], input: ManagedInput): { steps: readonly Step[]; result: Managed } {
  const { ramMb, volumeFreeMb, pageFileMb } = input;
  const ramPart = figureStep(rules, 'minimum-ram-part', 'PF17', { ramMb });
  const raised = isRaised(rules, input) ? figureStep(rules, 'minimum-raised', 'PF12', { ramMb }) : undefined;
  const minimumMb = Math.max(ramPart.result, raised?.result ?? 0);
  const [uncapped, ofVolume, capped] = maximumSteps(rules, input);
  const forDump = figureStep(rules, 'maximum-for-dump', 'PF18-DUMP', { ramMb, volumeFreeMb, pageFileMb });
  const need = sizedForDump(rules, input);
  const crossing = capped.result < minimumMb ? [crossed(minimumMb, capped.result)] : [];
  return {
    steps: [ramPart, ...optional(raised), uncapped, ofVolume, capped, ...crossing, forDump, ...optional(need)],
    result: {
      minimumMb,
      maximumMb: capped.result,
      dumpMaximumMb: forDump.result,
      forDumpMb: need?.result ?? null,
      dumpFits: need === undefined || need.result <= forDump.result,
      maximumBelowMinimum: crossing.length > 0,
    },
  };
}

function optional(step: Step | undefined): readonly Step[] {
  return step === undefined ? [] : [step];
}

/** PF18 in three steps: the RAM part, the volume part, the smaller of the two. */
function maximumSteps(rules: readonly PageFileRule[], { ramMb, volumeMb }: ManagedInput): readonly [Step, Step, Step] {
  const { computation } = findFigure(rules, 'PF18');
  if (computation.form !== 'ram-times-within-volume') throw new Error('PF18 is not limited by the volume');
  const uncapped = figureStep(
    rules,
    'maximum-ram-part',
    'PF18',
    { ramMb },
    { times: computation.times, leastMb: computation.leastMb },
  );
  const ofVolume = volumeMb / computation.volumeDivisor;
  const capped = figureStep(
    rules,
    'maximum',
    'PF18',
    { ramMb, volumeMb },
    { ramPartMb: uncapped.result, volumePartMb: ofVolume },
  );
  const values = { volumeMb, divisor: computation.volumeDivisor, result: ofVolume };
  return [uncapped, { ...capped, id: 'maximum-volume-part', values, result: ofVolume }, capped];
}

function crossed(minimumMb: number, maximumMb: number): Step {
  const values = { minimumMb, maximumMb, result: maximumMb };
  const sources = ['P02', 'P03'];
  return {
    id: 'maximum-below-minimum',
    values,
    result: maximumMb,
    unit: 'MB',
    rule: 'PF18',
    sources,
    standing: 'inferred',
  };
}

/** PF20 with PF03, PF05 or PF11. Nothing for kernel and automatic: their bound is no size that Windows picks. */
function sizedForDump(rules: readonly PageFileRule[], { dumpType, ramMb }: ManagedInput): Step | undefined {
  if (dumpType === 'none' || dumpType === 'kernel' || dumpType === 'automatic') return undefined;
  const result = minimum(rules, dumpType, ramMb);
  const standing = dumpType === 'active' ? 'inferred' : dumpType === 'small' ? 'contradictory' : 'documented';
  return { id: 'sized-for-dump', values: { result }, result, unit: 'MB', rule: 'PF20', sources: ['P02'], standing };
}

/** O01's minimums, shown as observed, and while a raise runs, what the other sources raise it to (X04, X29). */
function otherFigures(rules: readonly PageFileRule[], input: ManagedInput): readonly Alternative[] {
  const raises = isRaised(rules, input) ? ['PF13', 'PF14', 'PF15'] : [];
  return alternativesOf(rules, ['PF17-O01', ...observedMinimum(input.dumpType), ...raises], { ramMb: input.ramMb });
}

function observedMinimum(dumpType: DumpSetting): readonly string[] {
  if (dumpType === 'automatic') return ['PF17-O01-AUTOMATIC'];
  return dumpType === 'kernel' || dumpType === 'active' ? ['PF17-O01-KERNEL'] : [];
}

/** Whether O01's raise stays below O01's own minimum and so changes nothing: above about 227 GB (section 12, note 9). */
export function isObservedRaiseIdle(rules: readonly PageFileRule[], ramMb: number): boolean {
  return figureOf(rules, 'PF15', { ramMb }) < figureOf(rules, 'PF17-O01-AUTOMATIC', { ramMb });
}

/** The RAM part of the maximum alone, before any volume limits it. */
export function maximumWithoutVolume(rules: readonly PageFileRule[], ramMb: number): number {
  return figureOf(rules, 'PF18', { ramMb });
}
