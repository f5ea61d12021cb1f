/**
 * A window of physical memory as a grid of equal cells, from all of RAM down to single pages of 4 KB. A cell knows which run
 * fills most of it and what becomes of its pages. The work grows with the cells and the runs in the window, not with pages.
 */
import type { Outcome, Tally } from '../../capture/outcome.ts';
import type { Verdict } from '../../verdict.ts';
import { runIndexAt, type PageRun, type SimMachine } from './machine.ts';

export interface GridWindow {
  readonly firstPage: number;
  readonly pages: number;
  /** How many cells are wanted; a window of fewer pages has a cell for each page. */
  readonly cells: number;
}

export interface GridCell {
  readonly firstPage: number;
  readonly pages: number;
  /** The run that fills most of the cell; of equals, the first. */
  readonly run: PageRun;
  /** Of that run. */
  readonly verdict: Verdict;
  /** Pages by verdict. */
  readonly mix: Tally;
  /** How many runs reach into the cell. */
  readonly runCount: number;
}

export type OutcomesByRun = ReadonlyMap<string, Pick<Outcome, 'verdict'>>;

export function outcomesByRun(outcomes: readonly Pick<Outcome, 'piece' | 'verdict'>[]): OutcomesByRun {
  return new Map(outcomes.map((outcome) => [outcome.piece, outcome]));
}

interface Cursor {
  index: number;
}

function verdictOf(run: PageRun, byRun: OutcomesByRun): Verdict {
  const outcome = byRun.get(run.id);
  if (outcome === undefined) throw new RangeError(`No outcome for run ${run.id}`);
  return outcome.verdict;
}

/** Fills one cell and leaves the cursor on the run that holds the cell's last page. */
function fillCell(
  runs: readonly PageRun[],
  cursor: Cursor,
  firstPage: number,
  endPage: number,
  byRun: OutcomesByRun,
): GridCell {
  const mix: Record<Verdict, number> = { in: 0, out: 0, partial: 0, conditional: 0 };
  let dominant: { readonly run: PageRun; readonly verdict: Verdict } | undefined;
  let most = 0;
  let runCount = 0;
  for (let page = firstPage; page < endPage;) {
    const run = runs[cursor.index];
    if (run === undefined) throw new RangeError(`Page ${page} is outside RAM`);
    const end = Math.min(run.firstPage + run.pages, endPage);
    if (end > page) {
      const verdict = verdictOf(run, byRun);
      mix[verdict] += end - page;
      runCount += 1;
      if (end - page > most) {
        most = end - page;
        dominant = { run, verdict };
      }
    }
    page = end;
    if (page < endPage) cursor.index += 1;
  }
  if (dominant === undefined) throw new RangeError(`Cell at page ${firstPage} is empty`);
  return { firstPage, pages: endPage - firstPage, ...dominant, mix, runCount };
}

export function pageGrid(machine: SimMachine, byRun: OutcomesByRun, window: GridWindow): readonly GridCell[] {
  const { firstPage, pages } = window;
  const count = Math.max(0, Math.min(window.cells, pages));
  const cursor: Cursor = { index: runIndexAt(machine.runs, firstPage) };
  const cells: GridCell[] = [];
  let from = firstPage;
  for (let i = 1; i <= count; i += 1) {
    const end = firstPage + Math.floor((i * pages) / count);
    const run = machine.runs[cursor.index];
    if (run !== undefined && from >= run.firstPage + run.pages) cursor.index += 1;
    cells.push(fillCell(machine.runs, cursor, from, end, byRun));
    from = end;
  }
  return cells;
}
