/** The only list of languages. A language that is not complete falls back to Korean, with a notice. */
export const locales = {
  ko: { name: '한국어', complete: true },
  en: { name: 'English', complete: true },
} as const;

export type Locale = keyof typeof locales;
export const localeNames = Object.keys(locales) as readonly Locale[];

export function isLocale(text: string | undefined): text is Locale {
  return text !== undefined && Object.hasOwn(locales, text);
}
