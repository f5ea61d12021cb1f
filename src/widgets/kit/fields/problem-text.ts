/** A problem of a calculator in words, in the unit of the field it belongs to. */
import type { Problem } from '#/dumps/pagefile/problem';
import { formatNumber } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import { joinUnit } from '../size-text.ts';
import type { Say } from './say.ts';

export type FieldUnit = 'GB' | 'MB' | '';

/** `unit` is that of the field: bounds come in MB where it is GB or MB, else as they are. */
export function problemText(problem: Problem, unit: FieldUnit, say: Say, locale: Locale): string {
  const bound = (value = 0): string => {
    if (unit === '') return formatNumber(locale, value);
    return joinUnit(locale, formatNumber(locale, unit === 'GB' ? value / 1024 : value, 2), unit);
  };
  return say(`problem.${problem.code}`, { least: bound(problem.least), most: bound(problem.most) });
}
