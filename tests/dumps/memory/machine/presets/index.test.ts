import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMachinePreset, machinePreset, machinePresets, usualRamGb } from '#/dumps/memory/machine/presets/index';
import { isRamChoice } from '#/dumps/memory/machine/ram-choices';
import { runBytes } from '#/dumps/memory/machine/machine';
import { GB, PAGE_BYTES } from '#/dumps/memory/size';
import { anyMachine } from '../../../../support/machines.ts';

test('the runs of any machine cover its RAM exactly, in order, none of them empty', () => {
  fc.assert(
    fc.property(anyMachine, ({ runs, ramBytes }) => {
      let next = 0;
      for (const run of runs) {
        expect(run.firstPage).toBe(next);
        expect(run.pages).toBeGreaterThan(0);
        expect(Number.isSafeInteger(run.pages)).toBe(true);
        next += run.pages;
      }
      expect(next * PAGE_BYTES).toBe(ramBytes);
    }),
  );
});

test('the runs of any machine have ids of their own', () => {
  fc.assert(
    fc.property(anyMachine, ({ runs }) => {
      expect(new Set(runs.map((run) => run.id)).size).toBe(runs.length);
    }),
  );
});

test.each(machinePresets)('%s has the same runs with 2 GB as with 4 TB', (id) => {
  const ids = (gb: number): readonly string[] => machinePreset(id, gb * GB).runs.map((run) => run.id);
  expect(ids(4096)).toEqual(ids(2));
  expect(ids(2).length).toBeGreaterThanOrEqual(20);
  expect(ids(2).length).toBeLessThanOrEqual(60);
});

test('the crashed thread has its stack inside the first run of kernel stacks', () => {
  fc.assert(
    fc.property(anyMachine, ({ runs, crash }) => {
      const stacks = runs.find((run) => run.owner === 'kernel_stacks');
      expect(stacks === undefined ? 0 : runBytes(stacks)).toBeGreaterThanOrEqual(crash.stackBytes);
    }),
  );
});

test('the same preset and RAM give the same machine', () => {
  for (const id of machinePresets) expect(machinePreset(id, 64 * GB)).toEqual(machinePreset(id, 64 * GB));
});

test('every preset is drawn for an amount of RAM that can be chosen', () => {
  expect(machinePresets.every((id) => isRamChoice(usualRamGb(id)))).toBe(true);
});

test('a name that is no preset is told apart', () => {
  expect(isMachinePreset('hyper-v')).toBe(true);
  expect(isMachinePreset('toString')).toBe(false);
});
