/**
 * From a content entry with `{ ko, en }` texts, the same entry with plain strings in the reader's language.
 * The pure model works on the result, so it never has to know how many languages there are.
 */
import type { Locale } from './locales.ts';

export type Localize<T> = T extends { readonly ko: infer K; readonly en: unknown }
  ? K
  : T extends readonly (infer U)[]
    ? readonly Localize<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Localize<T[K]> }
      : T;

function isText(value: object): value is Record<Locale, unknown> {
  return 'ko' in value && 'en' in value && Object.keys(value).length === 2;
}

/** Returns a deep copy; whatever is exactly `{ ko, en }` becomes the one asked for. */
export function localize<T>(value: T, locale: Locale): Localize<T> {
  if (Array.isArray(value)) return value.map((part) => localize(part, locale)) as Localize<T>;
  if (value === null || typeof value !== 'object') return value as Localize<T>;
  if (isText(value)) return value[locale] as Localize<T>;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, localize(part, locale)])) as Localize<T>;
}
