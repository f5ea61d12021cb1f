import { expect, test } from 'vitest';
import { decisionTable, unattendedSecond } from '#/dumps/decision/rule';

test('each rule has a name of its own, facts, and two different dumps', () => {
  expect(new Set(decisionTable.map(({ reason }) => reason)).size).toBe(decisionTable.length);
  for (const { first, second, facts } of decisionTable) {
    expect(first).not.toBe(second);
    expect(facts.length).toBeGreaterThan(0);
  }
});

test('each path ends in a rule that always holds', () => {
  const last = decisionTable.filter(({ when }) => Object.keys(when).length === 1);
  expect(last.map(({ when }) => when.what)).toEqual(['program', 'machine', 'unclear']);
});

test('what Windows collects is never the first choice as well', () => {
  for (const [first, second] of Object.entries(unattendedSecond)) expect(first).not.toBe(second);
});
