/** Numbers that look random and are the same every time: chance comes in as a seed. (mulberry32, public domain.) */
export type Chance = (limit: number) => number;

/** Whole numbers from 0 up to, not including, the limit; at most 2^32 different ones. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

export function oneOf<T>(chance: Chance, items: readonly T[]): T | undefined {
  return items[chance(items.length)];
}
