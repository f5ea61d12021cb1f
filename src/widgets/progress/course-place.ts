/** Where Continue leads, as an address. */
import type { Summary } from '#/course/progress/summary';
import type { Locale } from '#/i18n/locales';
import { localePath } from '#/i18n/paths';

export function continuePath(base: string, locale: Locale, next: NonNullable<Summary['next']>): string {
  const path = localePath(base, locale, `learn/${next.lesson}/`);
  return next.section === '' ? path : `${path}#${next.section}`;
}
