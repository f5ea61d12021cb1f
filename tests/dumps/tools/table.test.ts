import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aims, isProcessId, tools } from '#/dumps/tools/choice';
import { fitted, isAboutProcess, toolRow, toolsFor, toolTable } from '#/dumps/tools/table';
import { anyChoices } from '../../support/choice-arbitraries.ts';

test('each tool stands once, serves an aim and has a source; each aim has a tool', () => {
  expect(toolTable.map(({ tool }) => tool)).toEqual([...tools]);
  for (const row of toolTable)
    expect(Math.min(row.aims.length, row.kinds.length, row.sources.length)).toBeGreaterThan(0);
  for (const aim of aims) expect(toolsFor(aim).length).toBeGreaterThan(0);
});

test('fitted choices fit, and fitting them again changes nothing', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const once = fitted(choices);
      expect(toolRow(once.tool).aims).toContain(once.aim);
      expect(toolRow(once.tool).kinds).toContain(once.kind);
      expect(fitted(once)).toEqual(once);
    }),
  );
});

test('three aims are about the machine', () => {
  expect(aims.filter((aim) => !isAboutProcess(aim))).toEqual(['next-stop', 'forced-stop', 'machine-live']);
  expect(isProcessId('4120') && !isProcessId('4120.exe')).toBe(true);
});
