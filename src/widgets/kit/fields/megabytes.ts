/** Sizes that are counted in MB and shown beside their GB, and how a link writes them. Windows' units: 1 GB is 1,024 MB. */
import { MB } from '#/dumps/memory/size';
import { formatNumber } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import type { Field } from '../link.ts';
import { joinUnit, sizeText } from '../size-text.ts';

const MB_PER_GB = 1024;
/** The most a link can say: 9 digits. What makes sense is for the calculator to say. */
const MOST = 999_999_999;

/** `16641MB`, as people compare it with what a dialog or the registry holds; below 1 MB in KB. */
export function mbText(locale: Locale, mb: number): string {
  if (mb > 0 && mb < 1) return sizeText(locale, mb * MB);
  return joinUnit(locale, formatNumber(locale, mb, 1), 'MB');
}

/** The same in GB, three digits; '' below 1 GB, where GB say nothing. */
export function gbText(locale: Locale, mb: number): string {
  if (Math.abs(mb) < MB_PER_GB) return '';
  return joinUnit(locale, formatNumber(locale, mb / MB_PER_GB, 3), 'GB');
}

/** Both units in one phrase: '16,641MB(16.25GB)'. */
export function bothText(locale: Locale, mb: number): string {
  const gb = gbText(locale, mb);
  if (gb === '') return mbText(locale, mb);
  return locale === 'ko' ? `${mbText(locale, mb)}(${gb})` : `${mbText(locale, mb)} (${gb})`;
}

/** A size in MB that a link writes in GB where it is a whole number of them (`free=120`), else in MB (`free=119808m`). */
export function gigabytes(fallbackMb: number): Field<number> {
  return {
    write: (mb) => {
      if (!Number.isFinite(mb)) return '';
      const whole = Math.round(mb);
      return whole % MB_PER_GB === 0 ? String(whole / MB_PER_GB) : `${whole}m`;
    },
    read: (text) => {
      if (!/^\d{1,9}m?$/.test(text)) return undefined;
      const mb = Number.parseInt(text, 10) * (text.endsWith('m') ? 1 : MB_PER_GB);
      return mb <= MOST ? mb : undefined;
    },
    fallback: fallbackMb,
  };
}

/** A whole number of MB, seconds or days. An emptied field is no number and comes back as the default. */
export function amount(fallback: number): Field<number> {
  return {
    write: (value) => (Number.isFinite(value) ? String(Math.round(value)) : ''),
    read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
    fallback,
  };
}
