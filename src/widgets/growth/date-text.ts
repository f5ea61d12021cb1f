/** A moment in words, in UTC: what a FILETIME counts in, and the same for every reader. */
import { unixMsOfFiletime, type Filetime } from '#/dumps/crash/filetime';
import type { Locale } from '#/i18n/locales';

export function dateText(locale: Locale, filetime: Filetime): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return format.format(new Date(unixMsOfFiletime(filetime)));
}
