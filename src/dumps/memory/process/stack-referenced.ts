/**
 * What stacks point to: the memory that MiniDumpWithIndirectlyReferencedMemory adds (M01).
 * Work grows with the words on the stacks and the logarithm of the regions, never with bytes.
 */
import { PAGE_BYTES } from '../size.ts';
import { alignDown, alignUp, endOf, rangeAt, type AddressRange } from '../address.ts';
import { contentOf, isStack } from './content-of.ts';
import type { SimProcess } from './process.ts';
import { isReadable, type Region } from './region.ts';

/** D10 speaks of a small surround and gives no figure: the simulation takes this much on either side, then whole pages. */
export const SURROUND_BYTES = 512;

/** Region id → the runs of its pages that stacks point to, sorted and merged. Regions without a hit are absent. */
export type Referenced = ReadonlyMap<string, readonly AddressRange[]>;

/**
 * Stacks themselves are kept anyway, and an address in code is a return address, not data that a local points to:
 * neither counts.
 */
function mayBeReferenced(region: Region): boolean {
  return isReadable(region) && !isStack(region) && contentOf(region) !== 'image_code';
}

function pagesAround(address: bigint, region: Region): AddressRange {
  const page = BigInt(PAGE_BYTES);
  const from = alignDown(address - BigInt(SURROUND_BYTES), page);
  const to = alignUp(address + BigInt(SURROUND_BYTES), page);
  const base = from < region.base ? region.base : from;
  const end = to > endOf(region) ? endOf(region) : to;
  return { base, bytes: Number(end - base) };
}

function merged(ranges: readonly AddressRange[]): readonly AddressRange[] {
  const runs: AddressRange[] = [];
  for (const range of ranges.toSorted((a, b) => (a.base < b.base ? -1 : Number(a.base > b.base)))) {
    const last = runs.at(-1);
    if (last === undefined || range.base > endOf(last)) runs.push(range);
    else if (endOf(range) > endOf(last)) {
      runs[runs.length - 1] = { base: last.base, bytes: Number(endOf(range) - last.base) };
    }
  }
  return runs;
}

export function stackReferenced(process: SimProcess): Referenced {
  const hits = new Map<string, AddressRange[]>();
  for (const word of process.threads.flatMap(({ stacks }) => stacks.flatMap(({ words }) => words))) {
    const region = rangeAt(process.regions, word);
    if (region === null || !mayBeReferenced(region)) continue;
    const ranges = hits.get(region.id) ?? [];
    ranges.push(pagesAround(word, region));
    hits.set(region.id, ranges);
  }
  return new Map(Array.from(hits, ([id, ranges]) => [id, merged(ranges)]));
}

export function referencedBytes(referenced: Referenced, regionId: string): number {
  return (referenced.get(regionId) ?? []).reduce((sum, { bytes }) => sum + bytes, 0);
}
