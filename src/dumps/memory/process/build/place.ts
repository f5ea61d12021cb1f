/** Where things lie in the address space: upwards from the start of a zone, each allocation at a multiple of 64 KB. */
import { alignUp } from '../../address.ts';
import { KB } from '../../size.ts';
import type { Bits } from '../process.ts';

/** An allocation begins at a multiple of this. */
export const ALLOCATION_BYTES = BigInt(64 * KB);

/** End of what the simulation gives to user mode; under WoW64 too, since the 64-bit modules lie high. */
export const USER_MODE_END = 0x7fff_ffff_0000n;

export interface Zones {
  readonly stacks: Zone;
  readonly data: Zone;
  readonly images: Zone;
  /** 64-bit modules; in a 64-bit process the same zone as `images`. */
  readonly wideImages: Zone;
}

export interface Zone {
  place(bytes: number): bigint;
}

export function zone(start: bigint): Zone {
  let next = start;
  return {
    place(bytes) {
      const base = next;
      /* A gap of one granule keeps neighbours apart, as address space seldom is packed. */
      next = alignUp(base + BigInt(bytes), ALLOCATION_BYTES) + ALLOCATION_BYTES;
      return base;
    },
  };
}

export function zones(bits: Bits): Zones {
  const wideImages = zone(0x7ff8_0000_0000n);
  if (bits === 64)
    return { stacks: zone(0x5a_0000_0000n), data: zone(0x1c0_0000_0000n), images: wideImages, wideImages };
  return { stacks: zone(0x0030_0000n), data: zone(0x0800_0000n), images: zone(0x6000_0000n), wideImages };
}
