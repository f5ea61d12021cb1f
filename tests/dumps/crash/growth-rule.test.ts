import { expect, test } from 'vitest';
import { growthAccount, growthAccounts, grownMb, growthRules } from '#/dumps/crash/growth-rule';
import { pageFileRules } from '../../support/page-file-rules.ts';

const rules = pageFileRules();

test('four accounts differ in trigger, size and stamp, main line first', () => {
  expect(
    growthAccounts(rules).map(({ source, trigger, size, stamp, days }) => [source, trigger, size, stamp, days]),
  ).toEqual([
    ['D06', 'too-small', 'at-least-ram', 'LastCrashTime', 28],
    ['P02', 'second-crash', 'ram-at-most-32-gb', null, null],
    ['B01', 'any-bug-check', 'at-least-ram', 'LastCrashTime', 28],
    ['O01', 'too-small', 'ram-at-most-32-gb', 'PagefileTooSmall', 28],
  ]);
});

test('each account has the standing of its rule', () => {
  expect(growthRules.map((source) => growthAccount(rules, source).status)).toEqual([
    'documented',
    'contradictory',
    'historical',
    'observed',
  ]);
});

test('on 64 GB two accounts grow to RAM and two to 32 GB', () => {
  expect(growthRules.map((source) => grownMb(rules, source, 65_536))).toEqual([65_536, 32_768, 65_536, 32_768]);
});
