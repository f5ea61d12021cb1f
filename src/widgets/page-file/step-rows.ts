/** Steps of a calculation as lines of a sum: the sentence, the figure in both units, the rule and its sources. */
import type { BlankMark } from '#/dumps/pagefile/calculators/faded';
import type { Alternative, Step } from '#/dumps/pagefile/calculators/derivation';
import { kernelMarks } from '#/dumps/pagefile/calculators/step-ids';
import type { RuleStatus } from '#/dumps/pagefile/rule';
import { formatNumber } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import { inClaimOrder, latestDate, type ClaimRow } from '#/widgets/kit/claims/claim-row';
import { gbText, mbText } from '#/widgets/kit/fields/megabytes';
import type { Say } from '#/widgets/kit/fields/say';

export interface StepRow {
  readonly id: string;
  readonly text: string;
  readonly figure: string;
  /** The figure in GB; '' where it is none or below 1 GB. */
  readonly also: string;
  readonly ids: readonly string[];
  readonly standing: RuleStatus;
}

/** What a blank looks like inside a sentence. */
export const BLANK = '□';
/** Given with the problem: never hidden, however equal to a figure that is. */
const GIVEN = new Set([
  'ramGb',
  'ramMb',
  'extraMb',
  'volumeMb',
  'freeMb',
  'peakCommitMb',
  'mbPerSecond',
  'times',
  'divisor',
  'leastMb',
]);

/** What a sentence keeps back: its own result, and results of steps before it. */
export interface Kept {
  readonly isBlank: boolean;
  readonly hidden: ReadonlySet<number>;
}
const nothing: Kept = { isBlank: false, hidden: new Set() };

export function stepText(step: Step, say: Say, { isBlank, hidden }: Kept = nothing): string {
  const values = Object.entries(step.values).map(([name, value]): [string, number | string] => {
    if (name === 'result' ? isBlank : hidden.has(value) && !GIVEN.has(name)) return [name, BLANK];
    return [name, step.unit === 's' && name === 'result' ? Math.round(value * 10) / 10 : value];
  });
  return say(`step.${step.id}`, Object.fromEntries(values));
}

export function figureText(step: Pick<Step, 'result' | 'unit'>, say: Say, locale: Locale): string {
  if (step.unit === 'MB') return mbText(locale, step.result);
  return say('seconds', { n: formatNumber(locale, step.result, 1) });
}

export function stepRow(step: Step, say: Say, locale: Locale): StepRow {
  return {
    id: step.id,
    text: stepText(step, say),
    figure: figureText(step, say, locale),
    also: step.unit === 'MB' ? gbText(locale, step.result) : '',
    ids: step.rule === '' ? [] : [step.rule, ...step.sources],
    standing: step.standing,
  };
}

export interface TrustedFigure {
  readonly text: string;
  readonly mb: number;
  readonly step: Step;
}

/** Every figure for the same thing: those of other sources by date, then the one the sum uses. */
export function claimRows(
  alternatives: readonly Alternative[],
  trusted: TrustedFigure,
  dates: Readonly<Record<string, string>>,
  say: Say,
  locale: Locale,
): readonly ClaimRow[] {
  const figure = (mb: number, bound: Alternative['bound']): string =>
    say(`bound-${bound}`, { size: mbText(locale, mb) });
  const others = alternatives.map((one): ClaimRow => {
    const isMark = kernelMarks.some((mark) => mark === one.id);
    return {
      id: one.id,
      date: latestDate(dates, one.sources),
      text: isMark ? say(`mark.${one.id}`) : one.label,
      figure: figure(one.mb, one.bound),
      standing: one.status,
      ids: [one.rule, ...one.sources],
      isTrusted: false,
    };
  });
  const { step, text, mb } = trusted;
  const used: ClaimRow = {
    id: `used-${step.id}`,
    date: latestDate(dates, step.sources),
    text,
    figure: mbText(locale, mb),
    standing: step.standing,
    ids: [step.rule, ...step.sources],
    isTrusted: true,
  };
  return inClaimOrder([...others, used]);
}

export const blankClass = { right: 'ok', unit: 'half', wrong: 'no' } as const satisfies Readonly<
  Record<BlankMark, string>
>;
