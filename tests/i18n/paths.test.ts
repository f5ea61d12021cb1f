import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localeNames } from '#/i18n/locales';
import { localePath, pathBelowLocale, underBase } from '#/i18n/paths';

test.each([
  ['/', 'favicon.svg', '/favicon.svg'],
  ['/course/', '/page.js', '/course/page.js'],
  ['/course', 'page.js', '/course/page.js'],
])('%s with %s is %s', (base, path, joined) => {
  expect(underBase(base, path)).toBe(joined);
});

test('an address leads back to what is below the language, under any base', () => {
  const path = fc.stringMatching(/^([a-z]{1,8}\/){0,3}$/);
  fc.assert(
    fc.property(
      fc.constantFrom('/', '/course/', '/a/b/'),
      fc.constantFrom(...localeNames),
      path,
      (base, locale, below) => {
        expect(pathBelowLocale(base, localePath(base, locale, below))).toBe(below);
      },
    ),
  );
});

test('an address outside the site, or without a language, has nothing below one', () => {
  expect(pathBelowLocale('/course/', '/ko/lab/')).toBeUndefined();
  expect(pathBelowLocale('/', '/reference/')).toBeUndefined();
});
