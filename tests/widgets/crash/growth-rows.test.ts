import { expect, test } from 'vitest';
import { localeNames } from '#/i18n/locales';
import { growthRows } from '#/widgets/crash/growth-rows';
import { sayer } from '#/widgets/kit/fields/say';
import { pageFileRules } from '../../support/page-file-rules.ts';
import { wordsFor } from '../../support/widgets/simulator-data.ts';

const rules = pageFileRules();

test.each(localeNames)('each account says when, how far and for how long, in %s', (locale) => {
  const rows = growthRows(rules, {}, 'D06', sayer(wordsFor(['crash-steps', 'crash'], locale), locale), locale, 65_536);
  expect(rows).toHaveLength(4);
  for (const { text, figure } of rows) expect(text + figure).not.toMatch(/\{|undefined|trigger\.|growthSize\./);
});

test('accounts differ in what a large machine grows to, and the one chosen stands last', () => {
  const say = sayer(wordsFor(['crash-steps', 'crash'], 'en'), 'en');
  const rows = growthRows(rules, { D06: '2018-05-08', P02: '2025-01-15' }, 'P02', say, 'en', 65_536);
  expect(rows.map(({ id }) => id)).toEqual(['B01', 'O01', 'D06', 'P02']);
  expect(rows.map(({ figure }) => figure)).toEqual([
    'Here: 65,536 MB (64 GB).',
    'Here: 32,768 MB (32 GB).',
    'Here: 65,536 MB (64 GB).',
    'Here: 32,768 MB (32 GB).',
  ]);
  expect(growthRows(rules, {}, 'D06', say, 'en').map(({ figure }) => figure)).toEqual(['', '', '', '']);
});
