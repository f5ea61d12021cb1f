/** What a recipe says about one piece, and the rules it may name as its reason. */
import type { ProcessContent } from '../../content.ts';
import type { Region } from '../../memory/process/region.ts';
import type { FlagName } from '../../minidump/flag.ts';
import type { Cell } from '../../verdict.ts';
import type { Outcome } from '../outcome.ts';

/** A rule the model applies, and the facts it comes from: the ids a reader can look up. */
export const processRules = {
  'rule:inaccessible': ['F11-05'],
  'rule:unreadable': ['F11-05', 'F11-07'],
  'rule:stack-referenced': ['F11-06'],
  'rule:mini-plus': ['F17-01', 'F17-12'],
  'rule:mini-plus-512': ['F17-02'],
  /* Rests on a book of 2011 (K02); the current page is silent. */
  'rule:mini-plus-chunk': ['F17-04'],
  'rule:mini-plus-clr': ['F17-07'],
} as const;
export type ProcessRule = keyof typeof processRules;

export type ProcessReason = 'cell' | `flag:${FlagName}` | ProcessRule;

export interface Decision extends Pick<Outcome, 'verdict' | 'standing' | 'sources' | 'note' | 'keptBytes'> {
  readonly because: ProcessReason;
}

/** A recipe at work on one process. */
export interface Decider {
  region(region: Region): Decision;
  /** A record, or memory of which the process has none that can be read. */
  content(content: ProcessContent): Decision;
}

export function fromCell({ value, basis, sources, note }: Cell, keptBytes = 0): Decision {
  return { verdict: value, standing: basis, sources, because: 'cell', note, keptBytes };
}

/** Where the recipe comes to what the cell says, the cell's sources, standing and note stand for it. */
export function settled(decision: Decision, cell: Cell): Decision {
  if (decision.verdict !== cell.value) return decision;
  return { ...decision, standing: cell.basis, sources: cell.sources, note: cell.note };
}
