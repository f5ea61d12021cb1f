/** What the page file must hold for a dump, as a sum with its rules, and every figure where sources differ. */
import { alternativesOf, type Alternative } from '#/dumps/pagefile/calculators/derivation';
import { neededForDump } from '#/dumps/pagefile/calculators/needed-for-dump';
import { isProblem } from '#/dumps/pagefile/problem';
import type { PageFileRule, RuleStatus } from '#/dumps/pagefile/rule';
import { figureOf, findFigure } from '#/dumps/pagefile/rules';
import { fill, formatNumber } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';
import { joinUnit } from '#/widgets/kit/size-text';
import type { SettingKind } from '../machine-data.ts';

export interface SumLine {
  readonly label: string;
  /** How the figure comes about; '' where it needs no word. */
  readonly how: string;
  readonly ids: readonly string[];
  readonly value: string;
  readonly isTotal?: boolean;
}

export interface OtherFigure {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly status: RuleStatus;
  readonly ids: readonly string[];
}

export interface PageFileView {
  readonly lines: readonly SumLine[];
  readonly note: { readonly text: string; readonly ids: readonly string[]; readonly isInferred: boolean } | null;
  readonly others: readonly OtherFigure[];
  /** The entry of "sources disagree" about this. */
  readonly disagreement: string;
}

export interface PageFileQuestion {
  readonly kind: SettingKind;
  readonly ramMb: number;
  /** What the simulated machine's kernel owns. */
  readonly kernelMb: number;
}

interface Writer {
  readonly rules: readonly PageFileRule[];
  readonly strings: Strings;
  readonly locale: Locale;
}

function mbText({ locale }: Writer, mb: number): string {
  return mb < 1
    ? joinUnit(locale, formatNumber(locale, mb * 1024, 0), 'KB')
    : joinUnit(locale, formatNumber(locale, mb, 0), 'MB');
}

function sourcesOf(rules: readonly PageFileRule[], figure: string): readonly string[] {
  return findFigure(rules, figure).computation.sources;
}

/** PF05, for the active dump too (PF11). */
function completeLines(writer: Writer, ramMb: number): readonly SumLine[] {
  const { rules, strings, locale } = writer;
  const total = figureOf(rules, 'PF05', { ramMb });
  const how = fill(locale, strings['sumRamHow'] ?? '', { gb: ramMb / 1024 });
  const extra = fill(locale, strings['sumPlus'] ?? '', { size: mbText(writer, total - ramMb) });
  return [
    { label: strings['sumRam'] ?? '', how, ids: [], value: mbText(writer, ramMb) },
    { label: strings['sumExtra'] ?? '', how: '', ids: ['PF05', 'P01', 'P02'], value: extra },
    { label: strings['sumTotal'] ?? '', how: '', ids: ['PF02'], value: mbText(writer, total), isTotal: true },
  ];
}

function kernelLines(writer: Writer, { ramMb, kernelMb }: PageFileQuestion): readonly SumLine[] {
  const { rules, strings, locale } = writer;
  const bound = figureOf(rules, 'PF04-64', { ramMb });
  const how = fill(locale, strings['sumBoundHow'] ?? '', { mb: bound - ramMb });
  return [
    {
      label: strings['sumInUse'] ?? '',
      how: strings['sumInUseHow'] ?? '',
      ids: ['PF04', 'P02'],
      value: mbText(writer, kernelMb),
    },
    {
      label: strings['sumBound'] ?? '',
      how,
      ids: ['PF04', ...sourcesOf(rules, 'PF04-64')],
      value: mbText(writer, bound),
    },
  ];
}

/** PF10: the need of the kernel dump; PF17 and PF12: what a system-managed page file does about it. */
function automaticLines(writer: Writer, question: PageFileQuestion): readonly SumLine[] {
  const { rules, strings } = writer;
  const line = (name: 'sumStart' | 'sumRaised', figure: string): SumLine => ({
    label: strings[name] ?? '',
    how: strings[`${name}How`] ?? '',
    ids: [findFigure(rules, figure).rule.id, ...sourcesOf(rules, figure)],
    value: mbText(writer, figureOf(rules, figure, { ramMb: question.ramMb })),
  });
  return [...kernelLines(writer, question), line('sumStart', 'PF17'), line('sumRaised', 'PF12')];
}

function smallLines(writer: Writer, ramMb: number): readonly SumLine[] {
  const { rules, strings, locale } = writer;
  const [from, to] = [figureOf(rules, 'PF03-P02', { ramMb }), figureOf(rules, 'PF03-P01', { ramMb })];
  const value = fill(locale, strings['sumRange'] ?? '', { from, to });
  return [{ label: strings['sumSmall'] ?? '', how: '', ids: ['PF03', 'P02', 'P01', 'P04'], value, isTotal: true }];
}

function linesOf(writer: Writer, question: PageFileQuestion): readonly SumLine[] {
  switch (question.kind) {
    case 'complete':
    case 'active':
      return completeLines(writer, question.ramMb);
    case 'kernel':
      return kernelLines(writer, question);
    case 'automatic':
      return automaticLines(writer, question);
    case 'small':
      return smallLines(writer, question.ramMb);
  }
}

const disagreements: Readonly<Record<SettingKind, string>> = {
  complete: 'X01',
  active: 'X01',
  kernel: 'X30',
  automatic: 'X04',
  small: 'X03',
};

function othersOf(writer: Writer, { kind, ramMb }: PageFileQuestion): readonly OtherFigure[] {
  const { rules, strings } = writer;
  const need = neededForDump(rules, { dumpType: kind, ramMb });
  const growth = kind === 'automatic' ? alternativesOf(rules, ['PF13', 'PF14', 'PF15'], { ramMb }) : [];
  const found: readonly Alternative[] = isProblem(need) ? growth : [...need.alternatives, ...growth];
  return found.map(({ id, label, mb, status, rule, sources }) => ({
    id,
    value: mbText(writer, mb),
    label: label || (strings[`mark.${id}`] ?? ''),
    status,
    ids: [rule, ...sources],
  }));
}

export function pageFileView(
  rules: readonly PageFileRule[],
  question: PageFileQuestion,
  strings: Strings,
  locale: Locale,
): PageFileView {
  const writer = { rules, strings, locale };
  const notes: Readonly<Partial<Record<SettingKind, PageFileView['note']>>> = {
    active: { text: strings['activeNote'] ?? '', ids: ['PF11'], isInferred: true },
    automatic: { text: strings['automaticNote'] ?? '', ids: ['PF10'], isInferred: false },
  };
  return {
    lines: linesOf(writer, question),
    note: notes[question.kind] ?? null,
    others: othersOf(writer, question),
    disagreement: disagreements[question.kind],
  };
}
