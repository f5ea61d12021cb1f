/** `/ko/…` and `/en/…`: the same page in another language, under any base path. */
import { isLocale, type Locale } from './locales.ts';

/** Joins a base (`/` or `/course/`) with a path below it; the result starts with the base and keeps one slash. */
export function underBase(base: string, path: string): string {
  return `${base.endsWith('/') ? base : `${base}/`}${path.replace(/^\/+/, '')}`;
}

/**
 * The address of a page, such as `learn/user-mode/miniplus/`, in a language.
 * @example localePath('/course/', 'ko', 'lab/') → '/course/ko/lab/'
 */
export function localePath(base: string, locale: Locale, path = ''): string {
  return underBase(base, `${locale}/${path.replace(/^\/+/, '')}`);
}

/** What comes after the language in an address, or undefined where there is none: '/course/ko/lab/' → 'lab/'. */
export function pathBelowLocale(base: string, address: string): string | undefined {
  const root = underBase(base, '');
  if (!address.startsWith(root)) return undefined;
  const [first, ...rest] = address.slice(root.length).split('/');
  return isLocale(first) ? rest.join('/') : undefined;
}
