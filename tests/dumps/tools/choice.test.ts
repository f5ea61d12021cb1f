import { expect, test } from 'vitest';
import { aims, defaultChoices, isProcessId, tools } from '#/dumps/tools/choice';

test('a process id is digits only', () => {
  expect(isProcessId('4120')).toBe(true);
  expect(isProcessId('')).toBe(false);
  expect(isProcessId('0x10')).toBe(false);
});

test('the defaults are among the lists', () => {
  expect(aims).toContain(defaultChoices.aim);
  expect(tools).toContain(defaultChoices.tool);
});
