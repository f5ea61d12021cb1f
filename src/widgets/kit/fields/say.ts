/** Words of a widget with their values put in; a missing word shows its key, which is found at a glance. */
import { fill, type Values } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '../simulator.ts';

export type Say = (key: string, values?: Values) => string;

export function sayer(strings: Strings, locale: Locale): Say {
  return (key, values = {}) => fill(locale, strings[key] ?? key, values);
}
