/** One thing that must go well between a bug check and its dump, and the fact that says so. */
import type { RuleStatus } from '../pagefile/rule.ts';
import type { CheckOutcome, CrashReason, CrashSymptom } from './names.ts';

export interface Check {
  readonly outcome: CheckOutcome;
  readonly reason: CrashReason;
  /** Id of the fact, rule, disagreement or correction. */
  readonly because: string;
  readonly standing: RuleStatus;
  /** MB, or what the name says, for the sentence of the reason. */
  readonly values: Readonly<Record<string, number>>;
  /** How long it takes, where the facts give a rule for it (PF28). */
  readonly seconds?: number;
  readonly symptoms: readonly CrashSymptom[];
}

type Rest = Partial<Pick<Check, 'values' | 'seconds' | 'symptoms'>>;

function check(outcome: CheckOutcome, reason: CrashReason, because: string, standing: RuleStatus, rest: Rest): Check {
  return { outcome, reason, because, standing, values: {}, symptoms: [], ...rest };
}

export function passes(reason: CrashReason, because: string, standing: RuleStatus, rest: Rest = {}): Check {
  return check('passes', reason, because, standing, rest);
}

export function fails(reason: CrashReason, because: string, standing: RuleStatus, rest: Rest = {}): Check {
  return check('fails', reason, because, standing, rest);
}

export function unsure(reason: CrashReason, because: string, standing: RuleStatus, rest: Rest = {}): Check {
  return check('unsure', reason, because, standing, rest);
}

export function waits(reason: CrashReason, because: string, standing: RuleStatus, rest: Rest = {}): Check {
  return check('waits', reason, because, standing, rest);
}

export function skips(reason: CrashReason, because: string, standing: RuleStatus, rest: Rest = {}): Check {
  return check('skipped', reason, because, standing, rest);
}
