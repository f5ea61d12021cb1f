/** Where no mask and no rule is published, the cells of the fact sheet decide, with their standing. */
import { contentOf } from '../../memory/process/content-of.ts';
import { isReadable, type Region } from '../../memory/process/region.ts';
import { referencedBytes, type Referenced } from '../../memory/process/stack-referenced.ts';
import type { UserDumpType } from '../../dump-type.ts';
import { fromCell, type Decider, type Decision } from './decision.ts';

/** A cell that keeps a part of some memory means the pieces that stacks point to: the facts have no other case. */
function ofRegion(region: Region, cells: UserDumpType['cells'], referenced: Referenced): Decision {
  const cell = cells[contentOf(region)];
  if (cell.value !== 'partial') return fromCell(cell);
  const pointedAt = isReadable(region) ? referencedBytes(referenced, region.id) : 0;
  const decision = { ...fromCell(cell, pointedAt), because: 'rule:stack-referenced' } as const;
  if (pointedAt === 0) return { ...decision, verdict: 'out' };
  return pointedAt === region.bytes ? { ...decision, verdict: 'in' } : decision;
}

export function cellsDecider(cells: UserDumpType['cells'], referenced: Referenced): Decider {
  return {
    region: (region) => ofRegion(region, cells, referenced),
    content: (content) => fromCell(cells[content]),
  };
}
