/** Regions from a plan: private memory, mappings, stacks with their guard pages, PEB and TEBs, and the free gaps. */
import { endOf } from '../../address.ts';
import { PAGE_BYTES } from '../../size.ts';
import type { Protection, Region, RegionType } from '../region.ts';
import { USER_MODE_END, type Zone } from './place.ts';
import type { SpanPlan, StackPlan } from './plan.ts';

type Draft = Pick<Region, 'id' | 'base' | 'bytes' | 'type' | 'protection' | 'owner'> & Partial<Region>;

export function region(draft: Draft): Region {
  return { state: 'commit', guard: false, readFails: false, ...draft };
}

function reserved(id: string, base: bigint, bytes: number, name: string): Region {
  const owner = { kind: 'reserved', name } as const;
  return region({ id, base, bytes, type: 'private', protection: 'PAGE_NOACCESS', state: 'reserve', owner });
}

const SHAPES: Readonly<Record<SpanPlan['kind'], readonly [RegionType, Protection]>> = {
  heap: ['private', 'PAGE_READWRITE'],
  'gc-heap': ['private', 'PAGE_READWRITE'],
  cache: ['private', 'PAGE_READWRITE'],
  'jit-code': ['private', 'PAGE_EXECUTE_READWRITE'],
  'private-readonly': ['private', 'PAGE_READONLY'],
  'mapped-file': ['mapped', 'PAGE_READONLY'],
  'shared-section': ['mapped', 'PAGE_READWRITE'],
};

/** `from` is the number of the first, where a plan has several spans of one kind. */
export function spanRegions(plan: SpanPlan, from: number, data: Zone): readonly Region[] {
  const [type, protection] = SHAPES[plan.kind];
  const owner = { kind: plan.kind, name: plan.name ?? '' };
  const growth = plan.reservedBytes ?? 0;
  return Array.from({ length: plan.count ?? 1 }, (_, index) => {
    const id = `${plan.kind}-${from + index}`;
    const base = data.place(plan.bytes + growth);
    const readFails = plan.readFails ?? false;
    const whole = region({ id, base, bytes: plan.bytes, type, protection, owner, readFails });
    return growth === 0 ? [whole] : [whole, reserved(`${id}-reserved`, endOf(whole), growth, plan.name ?? '')];
  }).flat();
}

/** Lowest address first: what is reserved, the guard page, the stack in use. */
export function stackRegions(plan: StackPlan, id: string, wow64: boolean, stacks: Zone): readonly Region[] {
  const base = stacks.place(plan.reservedBytes + plan.committedBytes);
  const kind = wow64 ? (`stack-${plan.bits}` as const) : 'stack';
  const guardBase = base + BigInt(plan.reservedBytes);
  const rest = { type: 'private', protection: 'PAGE_READWRITE' } as const;
  const guardOwner = { kind: 'stack-guard', name: id } as const;
  const stackBytes = plan.committedBytes - PAGE_BYTES;
  return [
    reserved(`${id}-reserved`, base, plan.reservedBytes, id),
    region({ id: `${id}-guard`, base: guardBase, bytes: PAGE_BYTES, ...rest, guard: true, owner: guardOwner }),
    region({ id, base: guardBase + BigInt(PAGE_BYTES), bytes: stackBytes, ...rest, owner: { kind, name: '' } }),
  ];
}

export function processDataRegion(kind: 'peb' | 'teb', id: string, bytes: number, stacks: Zone): Region {
  const owner = { kind, name: '' };
  return region({ id, base: stacks.place(bytes), bytes, type: 'private', protection: 'PAGE_READWRITE', owner });
}

/** All regions by address, with what lies free between them. Free and reserved ranges have no content (F11-05). */
export function withFreeGaps(regions: readonly Region[]): readonly Region[] {
  const sorted = regions.toSorted((a, b) => (a.base < b.base ? -1 : 1));
  const all: Region[] = [];
  let next = 0n;
  const free = (end: bigint): void => {
    if (end <= next) return;
    const owner = { kind: 'free', name: '' } as const;
    const shape = { type: 'none', protection: 'PAGE_NOACCESS', state: 'free', owner } as const;
    all.push(region({ id: `free-${next.toString(16)}`, base: next, bytes: Number(end - next), ...shape }));
  };
  for (const each of sorted) {
    free(each.base);
    all.push(each);
    next = endOf(each);
  }
  free(USER_MODE_END);
  return all;
}
