/** The amounts of RAM a simulated machine may have: 2 GB to 4 TB, each twice the one before. */
export const ramChoicesGb = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096] as const;
export type RamGb = (typeof ramChoicesGb)[number];

export function isRamChoice(gb: number): gb is RamGb {
  return (ramChoicesGb as readonly number[]).includes(gb);
}
