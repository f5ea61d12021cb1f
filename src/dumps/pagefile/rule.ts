/**
 * What a page-file rule is: its words, its standing, and where it gives a figure, the form of the computation as data.
 * The figures live in `content/page-file/rules.yaml`; what each form means is computed in `rules.ts`.
 */

export const ruleTopics = [
  'existence',
  'location',
  'minimum-per-dump-type',
  'advice',
  'automatic-growth',
  'system-managed-size',
  'commit',
  'counters',
  'dedicated-dump-file',
  'disk-space',
  'duration',
  '32-bit',
  'large-ram',
] as const;
export type RuleTopic = (typeof ruleTopics)[number];

/** How sure a rule is. Only `documented` is graded. */
export const ruleStatuses = [
  'documented',
  'contradictory',
  'outdated',
  'historical',
  'observed',
  'derived',
  'inferred',
  'book',
] as const;
export type RuleStatus = (typeof ruleStatuses)[number];

/** A part of a `by-ram` sum: `(RAM - aboveMb) / divisor`, at most `capMb`; or, with `ofMb`, the constant `ofMb / divisor`. */
export type RamTerm =
  | { readonly aboveMb: number; readonly divisor: number; readonly capMb?: number | undefined }
  | { readonly ofMb: number; readonly divisor: number };

/** The first step whose `belowMb` is above RAM counts; the last has none. The sum of its terms is at least `leastMb`. */
export interface RamStep {
  readonly belowMb?: number | undefined;
  readonly leastMb?: number | undefined;
  readonly terms: readonly RamTerm[];
}

/** The closed set of forms. Sizes are MB of 1,024 × 1,024 bytes, `writing-time` gives seconds. */
export type RuleForm =
  /** `mb` */
  | { readonly form: 'fixed'; readonly mb: number }
  /** `RAM + mb` */
  | { readonly form: 'ram-plus'; readonly mb: number }
  /** `RAM × times` */
  | { readonly form: 'ram-times'; readonly times: number }
  /** `min(RAM / divisor, capMb)` */
  | { readonly form: 'ram-fraction'; readonly divisor: number; readonly capMb?: number | undefined }
  /** `min(baseMb + (RAM - baseMb) / divisor, capMb)` */
  | { readonly form: 'base-plus-fraction'; readonly baseMb: number; readonly divisor: number; readonly capMb: number }
  /** `min(RAM, capMb)` */
  | { readonly form: 'ram-at-most'; readonly capMb: number }
  /** `min(max(RAM × times, leastMb), volume / volumeDivisor)` */
  | {
      readonly form: 'ram-times-within-volume';
      readonly times: number;
      readonly leastMb: number;
      readonly volumeDivisor: number;
    }
  /** the volume's free space and what the page file already takes, less `freeMb` */
  | { readonly form: 'volume-until-free'; readonly freeMb: number }
  /** `commit limit × share` */
  | { readonly form: 'commit-limit-share'; readonly share: number }
  /** `RAM + all page files` */
  | { readonly form: 'ram-plus-page-files' }
  /** `max(minimum of the dump type, peak commit - RAM)` */
  | { readonly form: 'larger-need' }
  /** `page file + dump` */
  | { readonly form: 'page-file-plus-dump' }
  /** free space above `mb` */
  | { readonly form: 'free-space-above'; readonly mb: number }
  /** `dump / speed` */
  | { readonly form: 'writing-time' }
  /** a sum of terms that differs by how much RAM there is */
  | { readonly form: 'by-ram'; readonly steps: readonly RamStep[] };

export const ruleForms = [
  'fixed',
  'ram-plus',
  'ram-times',
  'ram-fraction',
  'base-plus-fraction',
  'ram-at-most',
  'ram-times-within-volume',
  'volume-until-free',
  'commit-limit-share',
  'ram-plus-page-files',
  'larger-need',
  'page-file-plus-dump',
  'free-space-above',
  'writing-time',
  'by-ram',
] as const satisfies readonly RuleForm['form'][];

/** How the figure is meant: the least, the most, a mark to pass, or the figure itself. */
export const bounds = ['at-least', 'at-most', 'above', 'is'] as const;
export type Bound = (typeof bounds)[number];

/** What the figure measures. */
export const measures = [
  'page-file',
  'page-file-minimum',
  'page-file-maximum',
  'commit-charge',
  'commit-limit',
  'disk',
  'free-space',
  'seconds',
] as const;
export type Measure = (typeof measures)[number];

/** One figure of a rule. Sources that differ give the rule several; `id` is permanent (`PF05`, `PF03-P02`, `PF17-O01`). */
export type Computation = RuleForm & {
  readonly id: string;
  readonly label: string;
  readonly measure: Measure;
  readonly bound: Bound;
  readonly status: RuleStatus;
  /** 'all', or the width of Windows the figure holds for. */
  readonly bits: 'all' | '64' | '32';
  /** The RAM it holds for, ends included; absent where it holds for any. */
  readonly ramMb?: { readonly from?: number | undefined; readonly to?: number | undefined } | undefined;
  /** How long the figure holds, in days; absent where it holds for good. */
  readonly days?: number | undefined;
  readonly sources: readonly string[];
};

export interface PageFileRule {
  readonly id: string;
  readonly topic: RuleTopic;
  readonly rule: string;
  readonly formula: string;
  readonly appliesTo: string;
  readonly status: RuleStatus;
  readonly note: string;
  readonly sources: readonly string[];
  readonly compute: readonly Computation[];
}
