/**
 * ProcDump -mp as a predicate over regions: private memory, and what is read-write of images and mappings (F17-01),
 * without the largest private area above 512 MB (F17-02). A .NET process is written as full instead (F17-07).
 */
import { isStack, isProcessData, contentOf } from '../../memory/process/content-of.ts';
import { committedRegions, type SimProcess } from '../../memory/process/process.ts';
import { isReadable, isWritable, type Region } from '../../memory/process/region.ts';
import type { Referenced } from '../../memory/process/stack-referenced.ts';
import { MB } from '../../memory/size.ts';
import type { ProcessContent } from '../../content.ts';
import type { UserDumpType } from '../../dump-type.ts';
import { processContentRoles } from '../../memory/process/content-of.ts';
import { fromCell, settled, type Decider, type Decision } from './decision.ts';

/** An area stays whole up to this size; it must be above it to be left out (F17-02). */
export const AREA_LIMIT_BYTES = 512 * MB;
/** F17-04: an area that is left out is cut into chunks of this size, and those that a stack points to are put back. */
export const CHUNK_BYTES = 4 * MB;

/** Private allocations of one size, together (F17-02). */
export interface Area {
  readonly allocationBytes: number;
  readonly bytes: number;
  readonly regions: readonly string[];
}

/** Stacks, PEB and TEBs are part of every dump and of no area. */
function mayBeLeftOut(region: Region): boolean {
  return region.type === 'private' && isReadable(region) && !isStack(region) && !isProcessData(region);
}

export function privateAreas(process: SimProcess): readonly Area[] {
  const bySize = Map.groupBy(committedRegions(process).filter(mayBeLeftOut), ({ bytes }) => bytes);
  const areas = Array.from(bySize, ([allocationBytes, regions]) => ({
    allocationBytes,
    bytes: allocationBytes * regions.length,
    regions: regions.map(({ id }) => id),
  }));
  return areas.toSorted((a, b) => b.bytes - a.bytes);
}

/** The largest area, where it is above the limit. Of two that are equal, the one whose first block lies lower. */
export function areaLeftOut(process: SimProcess): Area | null {
  const [largest] = privateAreas(process);
  return largest !== undefined && largest.bytes > AREA_LIMIT_BYTES ? largest : null;
}

function putBackBytes(region: Region, referenced: Referenced): number {
  const chunks = new Set<number>();
  for (const { base, bytes } of referenced.get(region.id) ?? []) {
    const first = Number(base - region.base);
    for (let chunk = Math.floor(first / CHUNK_BYTES); chunk * CHUNK_BYTES < first + bytes; chunk += 1)
      chunks.add(chunk);
  }
  const sizes = [...chunks].map((chunk) => Math.min(CHUNK_BYTES, region.bytes - chunk * CHUNK_BYTES));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

function leftOut(region: Region, referenced: Referenced): Decision {
  const rule = { note: '', keptBytes: 0, standing: 'documented', sources: ['Y01'] } as const;
  const back = putBackBytes(region, referenced);
  if (back === 0) return { ...rule, verdict: 'out', because: 'rule:mini-plus-512' };
  const verdict = back === region.bytes ? 'in' : 'partial';
  return { ...rule, verdict, standing: 'inferred', sources: ['K02'], because: 'rule:mini-plus-chunk', keptBytes: back };
}

function isKept(region: Region): boolean {
  return region.type === 'private' || isWritable(region);
}

/** As ProcDump -ma: all memory that can be read, all metadata. What Full says nothing about stays open. */
function asFull(type: UserDumpType): Decider {
  const full = (content: ProcessContent): Decision => {
    const cell = type.cells[content];
    const pages = processContentRoles[content] === 'pages' || processContentRoles[content] === 'part';
    if (!pages && content !== 'unloaded_list') return fromCell(cell);
    const standing = pages && content !== 'peb_teb' ? 'documented' : 'inferred';
    const because = 'rule:mini-plus-clr';
    return settled({ verdict: 'in', standing, sources: ['Y01'], because, note: '', keptBytes: 0 }, cell);
  };
  return { region: (region) => full(contentOf(region)), content: full };
}

export function miniPlusDecider(process: SimProcess, type: UserDumpType, referenced: Referenced): Decider {
  if (process.clr) return asFull(type);
  const area = new Set(areaLeftOut(process)?.regions);
  const decide = (region: Region): Decision => {
    const content = contentOf(region);
    if (area.has(region.id)) return leftOut(region, referenced);
    /* Private memory that is not read-write is where the sources part (X11): the cell says that it depends. */
    if (content === 'private_other') return fromCell(type.cells.private_other);
    const verdict = isKept(region) ? 'in' : 'out';
    return { verdict, standing: 'documented', sources: ['Y01'], because: 'rule:mini-plus', note: '', keptBytes: 0 };
  };
  return {
    region: (region) => settled(decide(region), type.cells[contentOf(region)]),
    content: (content) => fromCell(type.cells[content]),
  };
}
