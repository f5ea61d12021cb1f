/** Two captures of the same memory side by side: only what differs. For processes and machines alike. */
import type { Content } from '../content.ts';
import type { Verdict } from '../verdict.ts';
import { certainBytes, combinedVerdict } from './combine.ts';
import type { Outcome } from './outcome.ts';

export interface Difference<C extends Content = Content> {
  readonly content: C;
  readonly a: Verdict;
  readonly b: Verdict;
  /** Certain bytes only; what depends, on either side, is counted in `bytesInDoubt`. */
  readonly bytesOnlyInA: number;
  readonly bytesOnlyInB: number;
  readonly bytesInDoubt: number;
}

interface Pair<C extends Content> {
  readonly a: Outcome<C>;
  readonly b: Outcome<C>;
}

function pairs<C extends Content>(a: readonly Outcome<C>[], b: readonly Outcome<C>[]): readonly Pair<C>[] {
  const inB = new Map(b.map((outcome) => [outcome.piece, outcome]));
  return a.flatMap((outcome) => {
    const other = inB.get(outcome.piece);
    return other === undefined ? [] : [{ a: outcome, b: other }];
  });
}

function sum<T>(items: readonly T[], bytes: (item: T) => number): number {
  return items.reduce((total, item) => total + bytes(item), 0);
}

function difference<C extends Content>(content: C, of: readonly Pair<C>[]): Difference<C> | null {
  const a = combinedVerdict(of.map((pair) => pair.a));
  const b = combinedVerdict(of.map((pair) => pair.b));
  if (a === null || b === null) return null;
  const settled = of.filter((pair) => pair.a.verdict !== 'conditional' && pair.b.verdict !== 'conditional');
  const doubtful = of.filter((pair) => (pair.a.verdict === 'conditional') !== (pair.b.verdict === 'conditional'));
  const bytesOnlyInA = sum(settled, (pair) => Math.max(0, certainBytes(pair.a) - certainBytes(pair.b)));
  const bytesOnlyInB = sum(settled, (pair) => Math.max(0, certainBytes(pair.b) - certainBytes(pair.a)));
  const bytesInDoubt = sum(doubtful, (pair) => pair.a.bytes);
  const same = a === b && bytesOnlyInA === 0 && bytesOnlyInB === 0 && bytesInDoubt === 0;
  return same ? null : { content, a, b, bytesOnlyInA, bytesOnlyInB, bytesInDoubt };
}

/** Contents in the order in which they first occur in `a`; those that fare alike in both are left out. */
export function compareCaptures<C extends Content>(
  a: readonly Outcome<C>[],
  b: readonly Outcome<C>[],
): readonly Difference<C>[] {
  const byContent = Map.groupBy(pairs(a, b), (pair) => pair.a.content);
  return Array.from(byContent, ([content, of]) => difference(content, of)).filter((each) => each !== null);
}
