/** The scenarios: each is a machine that can be rehearsed, and together they come to every ending. */
import { expect, test } from 'vitest';
import { checkSettings } from '#/dumps/crash/crash-settings';
import { crashEndings } from '#/dumps/crash/names';
import { rehearse } from '#/dumps/crash/timeline';
import { localeNames } from '#/i18n/locales';
import { crashLink, settingsOf } from '#/widgets/crash/crash-link';
import { scenarioIds, scenarioOf, scenarioState } from '#/widgets/crash/scenarios';
import { pageFileRules, wordsOf } from '../../support/page-file-rules.ts';

const rules = pageFileRules();
const endingOf = (id: (typeof scenarioIds)[number]) => rehearse(rules, settingsOf(scenarioState(id, 'D06'))).ending;

test.each(scenarioIds)('%s is a machine that makes sense and has a name in both languages', (id) => {
  expect(checkSettings(settingsOf(scenarioState(id, 'D06')))).toBeUndefined();
  for (const locale of localeNames) expect(wordsOf('crash', locale)[`scenario-${id}`]).toBeTruthy();
});

test('together they come to every ending there is', () => {
  expect(new Set(scenarioIds.map(endingOf))).toEqual(new Set(crashEndings));
});

test('the good one keeps its dump, the first crash may have none', () => {
  expect([endingOf('good'), endingOf('first-crash')]).toEqual(['memory-dmp-kept', 'may-be-missing']);
});

test('a machine is recognised as its scenario, whoever is believed about growth; a changed one is none', () => {
  for (const id of scenarioIds) expect(scenarioOf(scenarioState(id, 'B01'))).toBe(id);
  expect(scenarioOf({ ...crashLink.initial, pf: 8191 })).toBeUndefined();
});
