/**
 * A simulated machine at the moment a driver brings it down: physical memory as runs of pages, each with one owner.
 * What is simulated (sizes, order, names) is this project's own; what a dump does with it comes from the facts.
 */
import { PAGE_BYTES } from '../size.ts';
import type { PageOwner, RecordContent } from './place.ts';

export interface PageRun {
  /** `<owner>-<n>`, counted from the bottom of memory: the same for every amount of RAM. */
  readonly id: string;
  readonly firstPage: number;
  readonly pages: number;
  readonly owner: PageOwner;
  /** The guest's name, where the owner is a guest. */
  readonly label?: string;
}

export interface Guest {
  readonly name: string;
  readonly bytes: number;
}

/** The thread that crashed: its kernel stack lies in `kernel_stacks`; its registers point to a few pages of the pools. */
export interface CrashedThread {
  readonly stackBytes: number;
  readonly pointedPages: Readonly<Partial<Record<PageOwner, number>>>;
}

export interface SimMachine {
  readonly id: string;
  readonly ramBytes: number;
  /** Sorted, without gap or overlap, from page 0 to the end of RAM. */
  readonly runs: readonly PageRun[];
  readonly pagedOutBytes: number;
  readonly guests: readonly Guest[];
  readonly records: Readonly<Record<RecordContent, number>>;
  readonly crash: CrashedThread;
}

export function runBytes(run: Pick<PageRun, 'pages'>): number {
  return run.pages * PAGE_BYTES;
}

/** The index of the run that holds a page, found by halving; -1 outside RAM. */
export function runIndexAt(runs: readonly PageRun[], page: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return -1;
    if (page < run.firstPage) high = middle - 1;
    else if (page >= run.firstPage + run.pages) low = middle + 1;
    else return middle;
  }
  return -1;
}
