/** Outcomes of several pieces taken together: the verdict on a content, how sure it is, who says so. */
import type { Standing, Verdict } from '../verdict.ts';
import type { Outcome } from './outcome.ts';

type Judged = Pick<Outcome, 'verdict' | 'standing'>;

/** All alike: that. Anything that depends makes the whole depend. Else a part is kept. Null of nothing. */
export function combinedVerdict(outcomes: readonly Pick<Outcome, 'verdict'>[]): Verdict | null {
  const found = new Set(outcomes.map(({ verdict }) => verdict));
  const [only] = found;
  if (only === undefined) return null;
  if (found.size === 1) return only;
  return found.has('conditional') ? 'conditional' : 'partial';
}

const WEAKNESS: readonly Standing[] = ['documented', 'inferred', 'community'];

/** As sure as the least sure piece, unless the documented pieces alone give the same verdict. */
export function combinedStanding(outcomes: readonly Judged[]): Standing {
  const documented = outcomes.filter(({ standing }) => standing === 'documented');
  if (documented.length > 0 && combinedVerdict(documented) === combinedVerdict(outcomes)) return 'documented';
  const weakest = Math.max(0, ...outcomes.map(({ standing }) => WEAKNESS.indexOf(standing)));
  return WEAKNESS[weakest] ?? 'inferred';
}

export function combinedSources(outcomes: readonly Pick<Outcome, 'sources'>[]): readonly string[] {
  return [...new Set(outcomes.flatMap(({ sources }) => sources))];
}

/** Bytes of a piece that are in the file for certain. */
export function certainBytes({ verdict, bytes, keptBytes }: Pick<Outcome, 'verdict' | 'bytes' | 'keptBytes'>): number {
  if (verdict === 'in') return bytes;
  return verdict === 'out' ? 0 : keptBytes;
}
