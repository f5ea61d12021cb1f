/** Machines and kernel-mode dump types for tests and laws. */
import fc from 'fast-check';
import type { KernelDumpType } from '#/dumps/dump-type';
import type { PageRun, SimMachine } from '#/dumps/memory/machine/machine';
import { machinePreset, machinePresets } from '#/dumps/memory/machine/presets/index';
import { ramChoicesGb } from '#/dumps/memory/machine/ram-choices';
import { GB } from '#/dumps/memory/size';
import { kernelDumpTypes } from './content.ts';

export const kernelTypes = kernelDumpTypes('en');

export function kernelType(id: string): KernelDumpType {
  const type = kernelTypes.find((candidate) => candidate.id === id);
  if (type === undefined) throw new Error(`No dump type ${id}`);
  return type;
}

/** Every preset with every amount of RAM. */
export const anyMachine = fc
  .tuple(fc.constantFrom(...machinePresets), fc.constantFrom(...ramChoicesGb))
  .map(([id, gb]) => machinePreset(id, gb * GB));

export interface CountedMachine {
  readonly machine: SimMachine;
  readonly visits: () => number;
}

/** The same machine, counting how often one of its runs is looked at. */
export function countVisits(machine: SimMachine): CountedMachine {
  let count = 0;
  const runs = new Proxy<readonly PageRun[]>(machine.runs, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { machine: { ...machine, runs }, visits: () => count };
}
