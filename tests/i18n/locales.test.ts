import { expect, test } from 'vitest';
import { isLocale, localeNames } from '#/i18n/locales';

test('Korean and English are the languages, Korean first', () => {
  expect(localeNames).toEqual(['ko', 'en']);
});

test('only a listed language is one, and no property of objects', () => {
  expect(isLocale('ko')).toBe(true);
  for (const other of ['xx', '', undefined, 'toString']) expect(isLocale(other)).toBe(false);
});
