/**
 * How a simulated machine is laid out for any amount of RAM. A recipe lists the runs in physical order with their sizes on a
 * reference machine. What the system needs for itself grows slower than RAM, so that large servers stay under the 40 GB
 * that P07 calls normal for a kernel dump; the rest keeps its share. All of these figures are this project's simulation.
 */
import { GB, KB, PAGE_BYTES } from '../../size.ts';
import type { Guest, PageRun, SimMachine } from '../machine.ts';
import { runBytes } from '../machine.ts';
import type { PageOwner, RecordContent } from '../place.ts';

/** Owner, GB on the reference machine, name of the guest. */
export type Slot = readonly [owner: PageOwner, gb: number, label?: string];

export interface MachineRecipe {
  readonly id: string;
  readonly referenceGb: number;
  /** What the system needs however little RAM there is. */
  readonly systemBaseGb: number;
  /** Around this much RAM the system's own need stops following it. */
  readonly systemKneeGb: number;
  readonly pagedOutShare: number;
  readonly secondaryDataBytes: number;
  readonly slots: readonly Slot[];
}

const systemOwners: readonly PageOwner[] = [
  'windows_kernel',
  'hal',
  'kernel_drivers',
  'other_kernel',
  'nonpaged_pool',
  'paged_pool_resident',
  'kernel_stacks',
  'kernel_page_tables',
  'hypervisor',
  'firmware',
];

export function isSystemOwner(owner: PageOwner): boolean {
  return systemOwners.includes(owner);
}

function sumGb(slots: readonly Slot[]): number {
  return slots.reduce((sum, [, gb]) => sum + gb, 0);
}

/** base + slope × RAM ÷ (1 + RAM ÷ knee), the slope such that the reference machine gets what its slots say. */
export function systemPages(recipe: MachineRecipe, ramBytes: number): number {
  const { referenceGb, systemBaseGb, systemKneeGb } = recipe;
  const atReference = sumGb(recipe.slots.filter(([owner]) => isSystemOwner(owner)));
  const slope = ((atReference - systemBaseGb) * (1 + referenceGb / systemKneeGb)) / referenceGb;
  const ramGb = ramBytes / GB;
  const gb = systemBaseGb + (slope * ramGb) / (1 + ramGb / systemKneeGb);
  return Math.round((gb * GB) / PAGE_BYTES);
}

/** Hands out a number of pages in shares; rounding carries over, so the shares add up to the whole. */
function sharer(pages: number, total: number): (share: number) => number {
  let used = 0;
  let given = 0;
  return (share) => {
    used += share;
    const upTo = Math.round((pages * used) / total);
    const part = upTo - given;
    given = upTo;
    return part;
  };
}

function layRuns(recipe: MachineRecipe, ramBytes: number): readonly PageRun[] {
  const allPages = ramBytes / PAGE_BYTES;
  const forSystem = systemPages(recipe, ramBytes);
  const systemGb = sumGb(recipe.slots.filter(([owner]) => isSystemOwner(owner)));
  const system = sharer(forSystem, systemGb);
  const rest = sharer(allPages - forSystem, sumGb(recipe.slots) - systemGb);
  const counts = new Map<PageOwner, number>();
  let firstPage = 0;
  return recipe.slots.map(([owner, gb, label]) => {
    const n = (counts.get(owner) ?? 0) + 1;
    counts.set(owner, n);
    const pages = isSystemOwner(owner) ? system(gb) : rest(gb);
    const run: PageRun = { id: `${owner}-${n}`, firstPage, pages, owner, ...(label === undefined ? {} : { label }) };
    firstPage += pages;
    return run;
  });
}

function guestsOf(runs: readonly PageRun[]): readonly Guest[] {
  const bytes = new Map<string, number>();
  for (const run of runs) {
    if (run.label === undefined) continue;
    bytes.set(run.label, (bytes.get(run.label) ?? 0) + runBytes(run));
  }
  return [...bytes].map(([name, size]) => ({ name, bytes: size }));
}

export function layOut(recipe: MachineRecipe, ramBytes: number): SimMachine {
  const runs = layRuns(recipe, ramBytes);
  const records: Readonly<Record<RecordContent, number>> = {
    bugcheck_data: 4 * KB,
    process_thread_ctx: 12 * KB,
    driver_module_lists: 24 * KB,
    secondary_data: recipe.secondaryDataBytes,
    driver_added_pages: 16 * PAGE_BYTES,
  };
  return {
    id: recipe.id,
    ramBytes,
    runs,
    pagedOutBytes: Math.round((ramBytes * recipe.pagedOutShare) / PAGE_BYTES) * PAGE_BYTES,
    guests: guestsOf(runs),
    records,
    crash: { stackBytes: 6 * PAGE_BYTES, pointedPages: { nonpaged_pool: 3, paged_pool_resident: 1 } },
  };
}
