/** Calculator (a): how large a page file a dump setting needs on this machine (PF03 to PF06, PF10, PF11). */
import { alternativesOf, figureStep, ramStep, type Alternative, type Derivation, type Step } from './derivation.ts';
import { checkRam, checkRange, type Problem } from '../problem.ts';
import type { Bound, PageFileRule } from '../rule.ts';
import { evaluate, figureOf } from '../rules.ts';

/** The settings of CrashControl (F31-01). */
export const dumpSettings = ['none', 'complete', 'kernel', 'small', 'automatic', 'active'] as const;
export type DumpSetting = (typeof dumpSettings)[number];

export interface NeedInput {
  readonly dumpType: DumpSetting;
  readonly ramMb: number;
  readonly bits?: '64' | '32';
  /** Kernel memory in use, if known: what a kernel dump of this machine would hold. */
  readonly kernelUseMb?: number;
}

/** A page file of `fromMb` to `toMb`; they differ only where sources do (small). `at-most`: an upper bound, not a need. */
export interface Need {
  readonly fromMb: number;
  readonly toMb: number;
  readonly bound: Bound;
}

/** The derivation of the need, with the figures of other sources; a problem where RAM or kernel memory is out of range. */
export function neededForDump(rules: readonly PageFileRule[], input: NeedInput): Derivation<Need> | Problem {
  const { ramMb, kernelUseMb } = input;
  const problem =
    checkRam(ramMb) ?? (kernelUseMb === undefined ? undefined : checkRange('kernelUseMb', kernelUseMb, 1, ramMb));
  if (problem !== undefined) return problem;
  const steps = [ramStep(ramMb), ...needSteps(rules, input)];
  return { steps, result: needOf(rules, input), alternatives: otherFigures(rules, input) };
}

/**
 * The page file that is enough for a dump setting, in MB, on the safe side where the sources leave it open: active as
 * complete (PF11), kernel and automatic at their upper bound (PF04, PF10), small the largest figure of PF03.
 */
export function minimum(
  rules: readonly PageFileRule[],
  dumpType: DumpSetting,
  ramMb: number,
  bits: '64' | '32' = '64',
): number {
  return needOf(rules, { dumpType, ramMb, bits }).toMb;
}

function needOf(rules: readonly PageFileRule[], { dumpType, ramMb, bits = '64' }: NeedInput): Need {
  const figure = (id: string) => figureOf(rules, id, { ramMb });
  switch (dumpType) {
    case 'none':
      return { fromMb: 0, toMb: 0, bound: 'is' };
    case 'small':
      return { fromMb: figure('PF03-P02'), toMb: figure('PF03-P01'), bound: 'at-least' };
    case 'complete':
    case 'active':
      return { fromMb: figure('PF05'), toMb: figure('PF05'), bound: 'at-least' };
    case 'kernel':
    case 'automatic':
      return { fromMb: figure(`PF04-${bits}`), toMb: figure(`PF04-${bits}`), bound: 'at-most' };
  }
}

function needSteps(
  rules: readonly PageFileRule[],
  { dumpType, ramMb, bits = '64', kernelUseMb }: NeedInput,
): readonly Step[] {
  const step = (id: Step['id'], figure: string) =>
    figureStep(rules, id, figure, { ramMb }, { extraMb: figureOf(rules, figure, { ramMb: 0 }) });
  switch (dumpType) {
    case 'none':
      return [plain('none-needed', 0, 'PF01', ['P01', 'P04'], 'documented')];
    case 'small':
      return [step('small-need', 'PF03-P02'), step('small-need-other', 'PF03-P01')];
    case 'complete':
      return [step('complete-need', 'PF05')];
    case 'active': {
      const complete = step('complete-need', 'PF05');
      return [complete, plain('active-need', complete.result, 'PF11', ['D07', 'P04', 'O01'], 'inferred')];
    }
    case 'kernel':
    case 'automatic': {
      const bound = bits === '32' ? step('kernel-bound-32', 'PF04-32') : step('kernel-bound', 'PF04-64');
      const inUse =
        kernelUseMb === undefined ? [] : [plain('kernel-in-use', kernelUseMb, 'PF04', ['P02', 'P04'], 'derived')];
      const same =
        dumpType === 'kernel'
          ? []
          : [plain('automatic-need', bound.result, 'PF10', ['D06', 'P02', 'P04'], 'documented')];
      return [bound, ...inUse, ...same];
    }
  }
}

function plain(
  id: Step['id'],
  result: number,
  rule: string,
  sources: readonly string[],
  standing: Step['standing'],
): Step {
  return { id, values: { result }, result, unit: 'MB', rule, sources, standing };
}

function otherFigures(
  rules: readonly PageFileRule[],
  { dumpType, ramMb, bits = '64' }: NeedInput,
): readonly Alternative[] {
  switch (dumpType) {
    case 'none':
      return [];
    case 'small':
      return alternativesOf(rules, ['PF03-P01', 'PF03-D05'], { ramMb });
    case 'complete':
      return alternativesOf(rules, ['PF06', 'PF09', 'PF07'], { ramMb });
    case 'active':
      return alternativesOf(rules, ['PF06', 'PF09', 'PF07', 'PF17-O01-KERNEL'], { ramMb });
    case 'kernel':
    case 'automatic':
      return bits === '32' ? [] : marks(ramMb);
  }
}

/** X30: marks for the size of a kernel dump, not needs: a third of RAM (D04), normally under 40 GB (P07). */
function marks(ramMb: number): readonly Alternative[] {
  const third = evaluate({ form: 'ram-fraction', divisor: 3 }, { ramMb });
  const under = evaluate({ form: 'fixed', mb: 40_960 }, { ramMb });
  const common = { rule: 'PF04', label: '', status: 'contradictory' } as const;
  return [
    { id: 'third-of-ram', mb: third, bound: 'is', sources: ['D04'], ...common },
    { id: 'under-40-gb', mb: under, bound: 'at-most', sources: ['P07'], ...common },
  ];
}
