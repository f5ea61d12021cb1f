/** How the page file of an automatic dump grows after a crash: four accounts that differ in trigger, size and stamp (X04, X05). */
import type { PageFileRule, RuleStatus } from '../pagefile/rule.ts';
import { evaluate, findFigure } from '../pagefile/rules.ts';

/** Named after the source that tells it. D06 is the main line. */
export const growthRules = ['D06', 'P02', 'B01', 'O01'] as const;
export type GrowthRule = (typeof growthRules)[number];

/** too-small: the crash found the file too small. second-crash: another within four weeks. any-bug-check: every crash. */
export type GrowthTrigger = 'too-small' | 'second-crash' | 'any-bug-check';
export type StampName = 'LastCrashTime' | 'PagefileTooSmall';

export interface GrowthAccount {
  readonly source: GrowthRule;
  /** Id of the rule and of its figure. */
  readonly rule: 'PF12' | 'PF13' | 'PF14' | 'PF15';
  readonly trigger: GrowthTrigger;
  readonly size: 'at-least-ram' | 'ram-at-most-32-gb';
  /** null: the account names no value. */
  readonly stamp: StampName | null;
  /** Days the larger file stays; null: not said. P02's four weeks are the time in which a second crash counts (A26). */
  readonly days: number | null;
  readonly sources: readonly string[];
  readonly status: RuleStatus;
}

const ACCOUNTS = [
  { source: 'D06', rule: 'PF12', trigger: 'too-small', size: 'at-least-ram', stamp: 'LastCrashTime' },
  { source: 'P02', rule: 'PF13', trigger: 'second-crash', size: 'ram-at-most-32-gb', stamp: null },
  { source: 'B01', rule: 'PF14', trigger: 'any-bug-check', size: 'at-least-ram', stamp: 'LastCrashTime' },
  { source: 'O01', rule: 'PF15', trigger: 'too-small', size: 'ram-at-most-32-gb', stamp: 'PagefileTooSmall' },
] as const satisfies readonly Omit<GrowthAccount, 'days' | 'sources' | 'status'>[];

/** The four accounts, main line first; days, sources and standing come from the rules. */
export function growthAccounts(rules: readonly PageFileRule[]): readonly GrowthAccount[] {
  return ACCOUNTS.map((account) => {
    const { days, sources, status } = findFigure(rules, account.rule).computation;
    return { ...account, days: days ?? null, sources, status };
  });
}

export function growthAccount(rules: readonly PageFileRule[], source: GrowthRule): GrowthAccount {
  const account = growthAccounts(rules).find((candidate) => candidate.source === source);
  if (account === undefined) throw new Error(`No growth account ${source}`);
  return account;
}

/** The page file an account grows to on a machine with this much RAM, in MB; what is larger already stays. */
export function grownMb(rules: readonly PageFileRule[], source: GrowthRule, ramMb: number): number {
  return evaluate(findFigure(rules, growthAccount(rules, source).rule).computation, { ramMb });
}
