/** Two captures of one process side by side, by owner: heap and cache fare differently though they are one content. */
import type { ProcessContent } from '../../../content.ts';
import type { SimProcess } from '../../../memory/process/process.ts';
import type { OwnerKind } from '../../../memory/process/region.ts';
import { compareCaptures, type Difference } from '../../compare.ts';
import type { Outcome } from '../../outcome.ts';
import { outcomesByOwner, regionsByOwner, type OwnerOutcome } from './by-owner.ts';

export interface OwnerDifference extends Pick<Difference, 'bytesOnlyInA' | 'bytesOnlyInB' | 'bytesInDoubt'> {
  readonly owner: OwnerKind;
  readonly a: OwnerOutcome;
  readonly b: OwnerOutcome;
}

type Outcomes = readonly Outcome<ProcessContent>[];

function amounts(
  differences: readonly Difference[],
): Pick<Difference, 'bytesOnlyInA' | 'bytesOnlyInB' | 'bytesInDoubt'> {
  const sum = (of: (difference: Difference) => number): number =>
    differences.reduce((total, each) => total + of(each), 0);
  return {
    bytesOnlyInA: sum(({ bytesOnlyInA }) => bytesOnlyInA),
    bytesOnlyInB: sum(({ bytesOnlyInB }) => bytesOnlyInB),
    bytesInDoubt: sum(({ bytesInDoubt }) => bytesInDoubt),
  };
}

/** Owners in the order of the map; those that fare alike in both are left out. */
export function differencesByOwner(process: SimProcess, a: Outcomes, b: Outcomes): readonly OwnerDifference[] {
  const inB = new Map(outcomesByOwner(process, b).map((group) => [group.owner, group]));
  const regions = regionsByOwner(process);
  return outcomesByOwner(process, a).flatMap((group): readonly OwnerDifference[] => {
    const other = inB.get(group.owner);
    if (other === undefined) return [];
    const pieces = new Set(regions.get(group.owner)?.map(({ id }) => id));
    const own = (outcomes: Outcomes): Outcomes => outcomes.filter(({ piece }) => pieces.has(piece));
    const found = { owner: group.owner, a: group, b: other, ...amounts(compareCaptures(own(a), own(b))) };
    const isSame =
      found.a.verdict === found.b.verdict && found.bytesOnlyInA + found.bytesOnlyInB + found.bytesInDoubt === 0;
    return isSame ? [] : [found];
  });
}
