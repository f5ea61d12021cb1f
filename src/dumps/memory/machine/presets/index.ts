/** The machines a learner may choose, laid out for any amount of RAM. */
import type { SimMachine } from '../machine.ts';
import { database } from './database.ts';
import { hyperV } from './hyper-v.ts';
import { justBooted } from './just-booted.ts';
import { laptop } from './laptop.ts';
import { layOut, type MachineRecipe } from './recipe.ts';
import { workstation } from './workstation.ts';

export const machinePresets = ['laptop', 'workstation', 'database', 'hyper-v', 'just-booted'] as const;
export type MachinePreset = (typeof machinePresets)[number];

export const machineRecipes: Readonly<Record<MachinePreset, MachineRecipe>> = {
  laptop,
  workstation,
  database,
  'hyper-v': hyperV,
  'just-booted': justBooted,
};

export function isMachinePreset(id: string): id is MachinePreset {
  return (machinePresets as readonly string[]).includes(id);
}

/** The amount of RAM each preset is drawn for, where a learner has not chosen one. */
export function usualRamGb(id: MachinePreset): number {
  return machineRecipes[id].referenceGb;
}

export function machinePreset(id: MachinePreset, ramBytes: number): SimMachine {
  return layOut(machineRecipes[id], ramBytes);
}
