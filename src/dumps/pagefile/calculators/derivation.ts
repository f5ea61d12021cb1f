/**
 * A calculation that shows its work: each step with the rule and the sources behind it, and every figure where sources
 * disagree. Words are in `content/ui/page-file-steps.yaml`, one entry a step id.
 */
import type { Bound, PageFileRule, RuleStatus } from '../rule.ts';
import { evaluate, findFigure, holdsFor, type RuleInputs } from '../rules.ts';
import type { StepId } from './step-ids.ts';

export interface Step {
  /** Names the sentence. */
  readonly id: StepId;
  /** What goes into the sentence: MB, or what the name says (`ramGb`, `percent`, `seconds`). */
  readonly values: Readonly<Record<string, number>>;
  /** What the step comes to, in `unit`; not rounded. */
  readonly result: number;
  readonly unit: 'MB' | 's';
  /** Id of the rule (`PF05`); '' for a mere conversion of units. */
  readonly rule: string;
  readonly sources: readonly string[];
  readonly standing: RuleStatus;
}

/** A figure of another source for the same thing. */
export interface Alternative {
  /** Id of the figure (`PF06`, `PF17-O01`), or a mark of a kernel dump (`kernelMarks`). */
  readonly id: string;
  readonly rule: string;
  /** In the reader's language; '' where `page-file-steps.yaml` has the words (`mark.<id>`). */
  readonly label: string;
  readonly mb: number;
  readonly bound: Bound;
  readonly status: RuleStatus;
  readonly sources: readonly string[];
}

export interface Derivation<R> {
  readonly steps: readonly Step[];
  readonly result: R;
  readonly alternatives: readonly Alternative[];
}

/** The first step of every calculation: RAM in MB. 1 GB is 1,024 MB. */
export function ramStep(ramMb: number): Step {
  return {
    id: 'ram',
    values: { ramGb: ramMb / 1024, ramMb },
    result: ramMb,
    unit: 'MB',
    rule: '',
    sources: [],
    standing: 'derived',
  };
}

/** A step whose result is the figure with the id `figure`. `more` goes into the sentence beside the inputs. */
export function figureStep(
  rules: readonly PageFileRule[],
  id: StepId,
  figure: string,
  inputs: RuleInputs,
  more: Readonly<Record<string, number>> = {},
): Step {
  const { rule, computation } = findFigure(rules, figure);
  const result = evaluate(computation, inputs);
  return {
    id,
    values: { ...inputs, ...more, result },
    result,
    unit: computation.measure === 'seconds' ? 's' : 'MB',
    rule: rule.id,
    sources: computation.sources,
    standing: computation.status,
  };
}

/** Those of the figures that hold for this amount of RAM, as alternatives. */
export function alternativesOf(
  rules: readonly PageFileRule[],
  ids: readonly string[],
  inputs: RuleInputs,
): readonly Alternative[] {
  return ids
    .map((id) => findFigure(rules, id))
    .filter(({ computation }) => holdsFor(computation, inputs.ramMb))
    .map(({ rule, computation }) => ({
      id: computation.id,
      rule: rule.id,
      label: computation.label,
      mb: evaluate(computation, inputs),
      bound: computation.bound,
      status: computation.status,
      sources: computation.sources,
    }));
}
