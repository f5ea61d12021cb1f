/** What `capture` says about one piece of memory (a region of a process, an owner of pages in a machine) or one record. */
import type { Content } from '../content.ts';
import { verdicts, type Standing, type Verdict } from '../verdict.ts';

export interface Outcome<C extends Content = Content> {
  /** Id of the region or run group; equal to the content id for records (lists, contexts) that own no pages. */
  readonly piece: string;
  readonly content: C;
  readonly bytes: number;
  readonly verdict: Verdict;
  readonly standing: Standing;
  readonly sources: readonly string[];
  /** The rule, flag or cell that decided: `cell`, `flag:MiniDumpWithDataSegs`, `rule:mini-plus-512`, … */
  readonly because: string;
  /** In the reader's language; '' where the sources say no more. */
  readonly note: string;
  /** Of a partial piece: how many of its bytes are in the file, as far as the model can say. */
  readonly keptBytes: number;
}

/** Bytes by verdict; the four add up to the memory that was captured. */
export type Tally = Readonly<Record<Verdict, number>>;

export function tally(outcomes: readonly Pick<Outcome, 'verdict' | 'bytes'>[]): Tally {
  const sums: Record<Verdict, number> = { in: 0, out: 0, partial: 0, conditional: 0 };
  for (const { verdict, bytes } of outcomes) sums[verdict] += bytes;
  return sums;
}

/** A size that is estimated from what is kept: certain bytes, and with all that depends. Always shown as an estimate. */
export interface SizeEstimate {
  readonly leastBytes: number;
  readonly mostBytes: number;
}

export function isVerdict(text: string): text is Verdict {
  return (verdicts as readonly string[]).includes(text);
}
