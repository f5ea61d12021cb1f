import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomesByRun, pageGrid, type OutcomesByRun } from '#/dumps/memory/machine/page-grid';
import type { PageRun, SimMachine } from '#/dumps/memory/machine/machine';
import { machinePreset, machinePresets } from '#/dumps/memory/machine/presets/index';
import { ramChoicesGb } from '#/dumps/memory/machine/ram-choices';
import { GB, PAGE_BYTES } from '#/dumps/memory/size';
import { verdicts } from '#/dumps/verdict';
import { countVisits } from '../../../support/machines.ts';

function someOutcomes(machine: SimMachine): OutcomesByRun {
  return outcomesByRun(
    machine.runs.map((run, i) => ({ piece: run.id, verdict: verdicts[i % verdicts.length] ?? 'in' })),
  );
}

function overlap(run: PageRun, firstPage: number, pages: number): number {
  return Math.max(0, Math.min(run.firstPage + run.pages, firstPage + pages) - Math.max(run.firstPage, firstPage));
}

const anyWindow = fc
  .record({
    id: fc.constantFrom(...machinePresets),
    gb: fc.constantFrom(...ramChoicesGb),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.double({ min: 0, max: 1, noNaN: true }),
    cells: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ id, gb, from, length, cells }) => {
    const allPages = (gb * GB) / PAGE_BYTES;
    const firstPage = Math.floor(from * (allPages - 1));
    const pages = 1 + Math.floor(length * (allPages - firstPage - 1));
    return { machine: machinePreset(id, gb * GB), window: { firstPage, pages, cells } };
  });

test('cells tile the window exactly', () => {
  fc.assert(
    fc.property(anyWindow, ({ machine, window }) => {
      const grid = pageGrid(machine, someOutcomes(machine), window);
      expect(grid.length).toBe(Math.min(window.cells, window.pages));
      let next = window.firstPage;
      for (const cell of grid) {
        expect(cell.firstPage).toBe(next);
        expect(cell.pages).toBeGreaterThan(0);
        next += cell.pages;
      }
      expect(next).toBe(window.firstPage + window.pages);
    }),
  );
});

test('the mix of a cell is what the runs in it come to, and its run fills most of it', () => {
  fc.assert(
    fc.property(anyWindow, ({ machine, window }) => {
      const byRun = someOutcomes(machine);
      for (const cell of pageGrid(machine, byRun, window)) {
        const mix = { in: 0, out: 0, partial: 0, conditional: 0 };
        const shares = machine.runs.map((run) => overlap(run, cell.firstPage, cell.pages));
        machine.runs.forEach((run, i) => (mix[byRun.get(run.id)?.verdict ?? 'in'] += shares[i] ?? 0));
        expect(cell.mix).toEqual(mix);
        expect(overlap(cell.run, cell.firstPage, cell.pages)).toBe(Math.max(...shares));
        expect(cell.verdict).toBe(byRun.get(cell.run.id)?.verdict);
        expect(cell.runCount).toBe(shares.filter((share) => share > 0).length);
      }
    }),
    { numRuns: 40 },
  );
});

test('the work for a grid is the same with 2 GB and with 4 TB', () => {
  for (const gb of [2, 4096]) {
    const { machine, visits } = countVisits(machinePreset('hyper-v', gb * GB));
    const byRun = someOutcomes(machinePreset('hyper-v', gb * GB));
    pageGrid(machine, byRun, { firstPage: 0, pages: machine.ramBytes / PAGE_BYTES, cells: 1024 });
    expect(visits()).toBeLessThanOrEqual(
      2 * 1024 + machine.runs.length + Math.ceil(Math.log2(machine.runs.length)) + 1,
    );
  }
});

test('a window outside RAM is refused', () => {
  const machine = machinePreset('laptop', 2 * GB);
  const pages = machine.ramBytes / PAGE_BYTES;
  expect(() => pageGrid(machine, someOutcomes(machine), { firstPage: pages - 1, pages: 2, cells: 2 })).toThrow(
    RangeError,
  );
});

test('of two runs that fill a cell equally the first gives it its verdict, and the mix shows both', () => {
  const runs: readonly PageRun[] = [
    { id: 'hal-1', firstPage: 0, pages: 6, owner: 'hal' },
    { id: 'free_pages-1', firstPage: 6, pages: 6, owner: 'free_pages' },
  ];
  const machine: SimMachine = { ...machinePreset('laptop', 2 * GB), ramBytes: 12 * PAGE_BYTES, runs };
  const byRun = outcomesByRun([
    { piece: 'hal-1', verdict: 'in' },
    { piece: 'free_pages-1', verdict: 'out' },
  ]);
  const grid = pageGrid(machine, byRun, { firstPage: 0, pages: 12, cells: 3 });
  expect(grid.map(({ run, verdict }) => [run.id, verdict])).toEqual([
    ['hal-1', 'in'],
    ['hal-1', 'in'],
    ['free_pages-1', 'out'],
  ]);
  expect(grid[1]?.mix).toEqual({ in: 2, out: 2, partial: 0, conditional: 0 });
});
