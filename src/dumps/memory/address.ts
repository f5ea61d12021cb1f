/**
 * Addresses and ranges of an address space.
 * An address is a `bigint`: above 2^53 a `number` would be rounded. The length of a range is a `number` of bytes.
 */
export interface AddressRange {
  readonly base: bigint;
  readonly bytes: number;
}

/** The first address after the range. */
export function endOf({ base, bytes }: AddressRange): bigint {
  return base + BigInt(bytes);
}

export function contains(range: AddressRange, address: bigint): boolean {
  return address >= range.base && address < endOf(range);
}

export function overlaps(a: AddressRange, b: AddressRange): boolean {
  return a.base < endOf(b) && b.base < endOf(a);
}

export function alignUp(address: bigint, granularity: bigint): bigint {
  return ((address + granularity - 1n) / granularity) * granularity;
}

export function alignDown(address: bigint, granularity: bigint): bigint {
  return (address / granularity) * granularity;
}

/** As the debugger prints it: eight digits, or two groups of eight joined by a grave accent. */
export function formatAddress(address: bigint, bits: 32 | 64): string {
  const digits = address.toString(16).padStart(bits / 4, '0');
  return bits === 32 ? digits : `${digits.slice(0, 8)}\`${digits.slice(8)}`;
}

/** The range that holds the address, of ranges sorted by base that do not overlap; found by halving. */
export function rangeAt<R extends AddressRange>(sorted: readonly R[], address: bigint): R | null {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = sorted[middle];
    if (range === undefined) return null;
    if (address < range.base) high = middle - 1;
    else if (address >= endOf(range)) low = middle + 1;
    else return range;
  }
  return null;
}
