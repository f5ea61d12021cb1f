/** Which options are asked for. */
import { expect, test } from 'vitest';
import { defaultChoices, type Choices } from '#/dumps/tools/choice';
import {
  asksForFile,
  asksForMask,
  asksForTarget,
  numbersAsked,
  switchesAsked,
} from '#/widgets/tools-chooser/option-fields';

const chosen = (part: Partial<Choices>): Choices => ({ ...defaultChoices, ...part });

test('a threshold is asked for by the aim that has one', () => {
  expect(numbersAsked(chosen({ aim: 'crash' }))).toEqual(['count']);
  expect(numbersAsked(chosen({ aim: 'cpu' }))).toEqual(['count', 'seconds', 'cpuPercent']);
  expect(numbersAsked(chosen({ aim: 'memory-growth' }))).toEqual(['count', 'seconds', 'commitMb']);
  expect(numbersAsked(chosen({ aim: 'on-demand', count: 3 }))).toEqual(['count', 'seconds']);
  expect(numbersAsked(chosen({ tool: 'windbg' }))).toEqual([]);
});

test('-64 is offered for a 32-bit process only', () => {
  expect(switchesAsked(chosen({ bits: 64 }))).not.toContain('forces64');
  expect(switchesAsked(chosen({ bits: 32 }))).toContain('forces64');
  expect(switchesAsked(chosen({ tool: 'windbg' }))).toEqual(['overwrites']);
  expect(switchesAsked(chosen({ tool: 'task-manager' }))).toEqual([]);
});

test('mask, path and target are asked for where they are used', () => {
  expect([asksForMask(chosen({})), asksForMask(chosen({ kind: 'procdump_mc' }))]).toEqual([false, true]);
  expect([asksForFile(chosen({})), asksForFile(chosen({ tool: 'livekd' }))]).toEqual([false, true]);
  expect(asksForTarget(chosen({}))).toBe(true);
  expect(asksForTarget(chosen({ tool: 'task-manager', aim: 'hang' }))).toBe(false);
  expect(asksForTarget(chosen({ tool: 'registry', aim: 'next-stop' }))).toBe(false);
});
