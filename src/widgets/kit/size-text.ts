/** Sizes in words: '134MB' in Korean, '134 MB' in English; Windows' units, at most three figures after rounding. */
import { bestUnit, fromBytes, type SizeUnit } from '#/dumps/memory/size';
import { formatNumber } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';

export function joinUnit(locale: Locale, number: string, unit: string): string {
  return locale === 'ko' ? `${number}${unit}` : `${number} ${unit}`;
}

export function sizeText(locale: Locale, bytes: number, unit: SizeUnit = bestUnit(bytes)): string {
  const value = fromBytes(bytes, unit);
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return joinUnit(locale, formatNumber(locale, value, digits), unit);
}

/** A range where the two ends differ as written, else one size. */
export function sizeRangeText(locale: Locale, least: number, most: number): string {
  const unit = bestUnit(most);
  const [from, to] = [sizeText(locale, least, unit), sizeText(locale, most, unit)];
  return from === to ? to : locale === 'ko' ? `${from}~${to}` : `${from} to ${to}`;
}
