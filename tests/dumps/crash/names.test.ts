import { describe, expect, test } from 'vitest';
import { clockStates } from '#/dumps/crash/growth-clock';
import {
  checkOutcomes,
  crashEndings,
  crashReasons,
  crashStates,
  crashSymptoms,
  goodEndings,
} from '#/dumps/crash/names';
import { growthOutcomes } from '#/dumps/crash/next-machine';
import { stampForms } from '#/dumps/crash/read-stamp';
import { machineChecks } from '#/dumps/crash/will-be-written';
import { localeNames } from '#/i18n/locales';
import { wordsOf } from '../../support/page-file-rules.ts';

const keys = (prefix: string, ids: readonly string[]) => ids.map((id) => `${prefix}.${id}`);

describe.each(localeNames)('the words in %s', (locale) => {
  test('are those of the ids, none missing and none left over', () => {
    const expected = [
      ...keys('state', crashStates),
      ...keys('outcome', checkOutcomes),
      ...keys('reason', crashReasons),
      ...keys('symptom', crashSymptoms),
      ...keys('ending', crashEndings),
      ...keys('advice', crashEndings),
      ...keys('check', machineChecks),
      ...keys('growth', growthOutcomes),
      ...keys('trigger', ['too-small', 'second-crash', 'any-bug-check']),
      ...keys('growthSize', ['at-least-ram', 'ram-at-most-32-gb']),
      ...keys('clock', clockStates),
      ...keys('stampForm', stampForms),
    ];
    expect(Object.keys(wordsOf('crash-steps', locale)).sort()).toEqual(expected.sort());
  });
});

test('the good endings are endings', () => {
  expect(goodEndings.every((ending) => crashEndings.includes(ending))).toBe(true);
});
