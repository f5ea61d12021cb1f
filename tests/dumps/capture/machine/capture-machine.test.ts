import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captureMachine, type MachineCapture } from '#/dumps/capture/machine/capture-machine';
import { defaultMirrorMask } from '#/dumps/capture/machine/mirror-mask';
import { machineContents } from '#/dumps/content';
import type { KernelDumpType } from '#/dumps/dump-type';
import { machinePreset, machinePresets } from '#/dumps/memory/machine/presets/index';
import { GB, KB } from '#/dumps/memory/size';
import { isGraded } from '#/dumps/verdict';
import { anyMachine, countVisits, kernelType, kernelTypes } from '../../../support/machines.ts';

const anyType = fc.constantFrom(...kernelTypes);
const anyOptions = fc.record(
  {
    mirrorMask: fc.nat({ max: 0x1fff }),
    userPages: fc.boolean(),
    hypervisorPages: fc.constantFrom('none' as const, 'essential' as const, 'all' as const),
    addPagesCallback: fc.boolean(),
  },
  { requiredKeys: [] },
);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function modelSize(capture: MachineCapture): { readonly least: number; readonly most: number } {
  if (capture.size.by !== 'model') throw new Error('This size is not computed');
  return { least: capture.size.leastBytes, most: capture.size.mostBytes };
}

test('kept, dropped, partly and depends add up to RAM', () => {
  fc.assert(
    fc.property(anyMachine, anyType, anyOptions, (machine, type, options) => {
      expect(sum(Object.values(captureMachine(machine, type, options).pages))).toBe(machine.ramBytes);
    }),
  );
});

test('every run and every content that owns no pages has one outcome', () => {
  fc.assert(
    fc.property(anyMachine, anyType, (machine, type) => {
      const { outcomes } = captureMachine(machine, type);
      expect(new Set(outcomes.map(({ piece }) => piece)).size).toBe(outcomes.length);
      expect(outcomes.slice(0, machine.runs.length).map(({ piece }) => piece)).toEqual(
        machine.runs.map(({ id }) => id),
      );
      expect(outcomes.length).toBe(machine.runs.length + 7);
    }),
  );
});

test('what is kept of an owner is what is kept of its runs', () => {
  fc.assert(
    fc.property(anyMachine, anyType, anyOptions, (machine, type, options) => {
      const { outcomes, byContent } = captureMachine(machine, type, options);
      for (const content of machineContents) {
        const mine = outcomes.filter((outcome) => outcome.content === content);
        expect(sum(mine.map(({ bytes }) => bytes))).toBe(byContent[content].bytes);
        expect(sum(mine.map(({ keptBytes }) => keptBytes))).toBe(byContent[content].keptBytes);
        expect(mine.every(({ keptBytes, bytes }) => keptBytes >= 0 && keptBytes <= bytes)).toBe(true);
      }
    }),
  );
});

test('without choices every outcome is the cell of the facts, with its standing, sources and note', () => {
  fc.assert(
    fc.property(anyMachine, anyType, (machine, type) => {
      for (const outcome of captureMachine(machine, type).outcomes) {
        const cell = type.cells[outcome.content];
        expect(outcome).toMatchObject({ verdict: cell.value, standing: cell.basis, note: cell.note, because: 'cell' });
        expect(outcome.sources).toBe(cell.sources);
      }
    }),
  );
});

test('the size of a small dump is not computed: the sources disagree', () => {
  const { size } = captureMachine(machinePreset('laptop', 16 * GB), kernelType('small'));
  expect(size.by).toBe('claims');
});

test('a small dump keeps a few pages of the pools and the top of the crashed stack', () => {
  const { byContent } = captureMachine(machinePreset('laptop', 16 * GB), kernelType('small'));
  expect(byContent.nonpaged_pool.keptBytes).toBe(12 * KB);
  expect(byContent.crash_thread_stack.keptBytes).toBe(16 * KB);
});

test('an active dump of a Hyper-V host is about a tenth of it, a complete one nearly all', () => {
  const host = machinePreset('hyper-v', 256 * GB);
  const active = modelSize(captureMachine(host, kernelType('active')));
  expect(active.least / GB).toBeCloseTo(23.5, 0);
  expect(active.most - active.least).toBeGreaterThanOrEqual(2 * GB);
  expect(modelSize(captureMachine(host, kernelType('complete'))).least / GB).toBeCloseTo(254, 0);
});

test('choices settle what depends, and say so', () => {
  const host = machinePreset('hyper-v', 256 * GB);
  const type = kernelType('live_full');
  const { byContent, pages } = captureMachine(host, type, { userPages: true, hypervisorPages: 'all' });
  expect(byContent.user_mode).toMatchObject({ verdict: 'in', because: 'option:user-pages', standing: 'documented' });
  expect(pages.conditional).toBe(
    captureMachine(host, type).pages.conditional - byContent.user_mode.bytes - byContent.hypervisor.bytes,
  );
});

test('the default mask of a mirror dump agrees with every cell that is settled', () => {
  const type = kernelType('livekd_mirror');
  const { byContent } = captureMachine(machinePreset('workstation', 64 * GB), type, { mirrorMask: defaultMirrorMask });
  const graded = machineContents.filter((content) => isGraded(type.cells[content]));
  expect(graded.map((content) => byContent[content].verdict)).toEqual(
    graded.map((content) => type.cells[content].value),
  );
  expect(byContent.kernel_drivers.verdict).toBe('out');
});

test.each(kernelTypes.map((type): [string, KernelDumpType] => [type.id, type]))(
  'the work for %s is the same with 2 GB and with 4 TB',
  (_, type) => {
    for (const id of machinePresets) {
      const small = countVisits(machinePreset(id, 2 * GB));
      const large = countVisits(machinePreset(id, 4096 * GB));
      captureMachine(small.machine, type);
      captureMachine(large.machine, type);
      expect(large.visits()).toBe(small.visits());
      expect(small.visits()).toBe(2 * machinePreset(id, 2 * GB).runs.length);
    }
  },
);
