/**
 * Computes with the figures of `content/page-file/rules.yaml`: the data says which form a figure has, this says what the
 * form means. Sizes go in and come out in MB of 1,024 × 1,024 bytes; `writing-time` gives seconds.
 */
import type { Computation, PageFileRule, RamStep, RamTerm, RuleForm } from './rule.ts';

/** What a form may ask for. Only `ramMb` is always there. */
export interface RuleInputs {
  readonly ramMb: number;
  /** Size of the volume that holds the page file; absent: no limit by volume. */
  readonly volumeMb?: number;
  readonly volumeFreeMb?: number;
  /** All page files together, as they are now. */
  readonly pageFileMb?: number;
  readonly peakCommitMb?: number;
  readonly dumpMinimumMb?: number;
  readonly dumpMb?: number;
  readonly mbPerSecond?: number;
}

/** A rule asked for an input that its caller did not give: our own mistake. */
function given(inputs: RuleInputs, name: keyof RuleInputs): number {
  const value = inputs[name];
  if (value === undefined) throw new Error(`A page-file rule needs ${name}`);
  return value;
}

function assertNever(form: never): never {
  throw new Error(`No computation for ${JSON.stringify(form)}`);
}

/** Returns the figure of one form: MB, or seconds for `writing-time`. Not rounded. */
export function evaluate(rule: RuleForm, inputs: RuleInputs): number {
  const ram = inputs.ramMb;
  switch (rule.form) {
    case 'fixed':
    case 'free-space-above':
      return rule.mb;
    case 'ram-plus':
      return ram + rule.mb;
    case 'ram-times':
      return ram * rule.times;
    case 'ram-fraction':
      return Math.min(ram / rule.divisor, rule.capMb ?? Infinity);
    case 'base-plus-fraction':
      return Math.min(rule.baseMb + (ram - rule.baseMb) / rule.divisor, rule.capMb);
    case 'ram-at-most':
      return Math.min(ram, rule.capMb);
    case 'ram-times-within-volume':
      return Math.min(Math.max(ram * rule.times, rule.leastMb), (inputs.volumeMb ?? Infinity) / rule.volumeDivisor);
    case 'volume-until-free':
      return Math.max(0, given(inputs, 'volumeFreeMb') + given(inputs, 'pageFileMb') - rule.freeMb);
    case 'commit-limit-share':
      return (ram + given(inputs, 'pageFileMb')) * rule.share;
    case 'ram-plus-page-files':
      return ram + given(inputs, 'pageFileMb');
    case 'larger-need':
      return Math.max(given(inputs, 'dumpMinimumMb'), given(inputs, 'peakCommitMb') - ram);
    case 'page-file-plus-dump':
      return given(inputs, 'pageFileMb') + given(inputs, 'dumpMb');
    case 'writing-time':
      return given(inputs, 'dumpMb') / given(inputs, 'mbPerSecond');
    case 'by-ram':
      return byRam(rule.steps, ram);
    default:
      return assertNever(rule);
  }
}

function byRam(steps: readonly RamStep[], ramMb: number): number {
  const step = steps.find(({ belowMb }) => belowMb === undefined || ramMb < belowMb);
  if (step === undefined) throw new Error('A by-ram rule has no step without an upper end');
  const sum = step.terms.reduce((total, term) => total + termMb(term, ramMb), 0);
  return Math.max(sum, step.leastMb ?? 0);
}

function termMb(term: RamTerm, ramMb: number): number {
  if ('ofMb' in term) return term.ofMb / term.divisor;
  return Math.min((ramMb - term.aboveMb) / term.divisor, term.capMb ?? Infinity);
}

/** A figure with the rule it belongs to. */
export interface Figure {
  readonly rule: PageFileRule;
  readonly computation: Computation;
}

/** Returns the figure with this id (`PF05`, `PF03-P02`); throws where the content has none, which is our own mistake. */
export function findFigure(rules: readonly PageFileRule[], id: string): Figure {
  for (const rule of rules) {
    const computation = rule.compute.find((figure) => figure.id === id);
    if (computation !== undefined) return { rule, computation };
  }
  throw new Error(`No figure ${id} in content/page-file/rules.yaml`);
}

/** Whether a figure holds for this amount of RAM (PF07: up to 32 GB; PF04-OLD: 256 to 1,373 MB). */
export function holdsFor({ ramMb: range }: Computation, ramMb: number): boolean {
  return ramMb >= (range?.from ?? 0) && ramMb <= (range?.to ?? Infinity);
}

/** Returns the figure with this id, computed: MB, or seconds for PF28. */
export function figureOf(rules: readonly PageFileRule[], id: string, inputs: RuleInputs): number {
  return evaluate(findFigure(rules, id).computation, inputs);
}
