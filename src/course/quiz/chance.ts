/**
 * Chance that can be repeated: the same text gives the same numbers in every browser.
 * A stream is asked for by name, so that one question's draws never move another's.
 */

const MASK = 0xffff_ffff_ffff_ffffn;

/** FNV-1a, 64 bits, over UTF-8. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string): bigint {
  let sum = 0xcbf2_9ce4_8422_2325n;
  for (const byte of new TextEncoder().encode(text)) sum = ((sum ^ BigInt(byte)) * 0x0000_0100_0000_01b3n) & MASK;
  return sum;
}

/** SplitMix64 (Steele, Lea, Flood 2014; https://prng.di.unimi.it/splitmix64.c). Each call gives the next 64 bits. */
export function stream(seed: bigint): () => bigint {
  let state = seed & MASK;
  return () => {
    state = (state + 0x9e37_79b9_7f4a_7c15n) & MASK;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK;
    return z ^ (z >> 31n);
  };
}

/** A whole number from 0 to below `limit`; the bias of 64 bits over a short list is far below notice. */
export function below(limit: number, next: () => bigint): number {
  return Number((next() * BigInt(limit)) >> 64n);
}
