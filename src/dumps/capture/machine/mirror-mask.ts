/**
 * LiveKd -m takes a mask of what to copy. Only the bits that the fact sheet names (3.2, and the notes of 3.3; source Y03)
 * and that stand for a row of the matrix are here; system PTEs, session and working set metadata have no row of their own.
 */
import type { MachineContent } from '../../content.ts';
import type { Verdict } from '../../verdict.ts';

/** Page tables 8, paged pool 10, nonpaged pool 20, system PTEs 40, session 80, kernel stacks 800, WS metadata 1000. */
export const defaultMirrorMask = 0x18f8;

export interface MirrorBit {
  readonly bit: number;
  readonly contents: readonly MachineContent[];
}

export const mirrorBits: readonly MirrorBit[] = [
  { bit: 0x0001, contents: ['user_mode'] },
  { bit: 0x0002, contents: ['file_cache'] },
  { bit: 0x0008, contents: ['kernel_page_tables', 'user_page_tables'] },
  { bit: 0x0010, contents: ['paged_pool_resident'] },
  { bit: 0x0020, contents: ['nonpaged_pool'] },
  { bit: 0x0040, contents: [] },
  { bit: 0x0080, contents: [] },
  { bit: 0x0200, contents: ['user_mode'] },
  { bit: 0x0400, contents: ['kernel_drivers'] },
  { bit: 0x0800, contents: ['kernel_stacks'] },
  { bit: 0x1000, contents: [] },
];

export function hexMask(mask: number): string {
  return `0x${mask.toString(16).toUpperCase().padStart(4, '0')}`;
}

export interface MaskVerdict {
  readonly verdict: Verdict;
  readonly because: string;
}

/** What a mask says about a content; undefined where no bit stands for it. Some of several bits keep a part. */
export function maskVerdict(content: MachineContent, mask: number): MaskVerdict | undefined {
  const bits = mirrorBits.filter(({ contents }) => contents.includes(content)).map(({ bit }) => bit);
  if (bits.length === 0) return undefined;
  const set = bits.filter((bit) => (mask & bit) !== 0);
  const because = `flag:${bits.map(hexMask).join('+')}`;
  if (set.length === 0) return { verdict: 'out', because };
  return { verdict: set.length === bits.length ? 'in' : 'partial', because };
}
