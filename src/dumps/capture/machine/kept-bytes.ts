/**
 * How much of a piece is certainly in the file. Of a part, the facts give a figure only for the small dump: the top 16 KB of
 * the crashed thread's stack, and the pages its registers pointed to (D05). Elsewhere no figure is published: 0 is the least.
 */
import type { MachineContent } from '../../content.ts';
import { isPageOwner } from '../../memory/machine/place.ts';
import type { SimMachine } from '../../memory/machine/machine.ts';
import { KB, PAGE_BYTES } from '../../memory/size.ts';
import type { Verdict } from '../../verdict.ts';

/** F 3.3, note on the small dump's cell `crash_thread_stack` (D05). */
export const topOfStackBytes = 16 * KB;

export function partKeptBytes(typeId: string, content: MachineContent, bytes: number, machine: SimMachine): number {
  if (typeId !== 'small') return 0;
  if (content === 'crash_thread_stack') return Math.min(bytes, topOfStackBytes);
  if (!isPageOwner(content)) return 0;
  return Math.min(bytes, (machine.crash.pointedPages[content] ?? 0) * PAGE_BYTES);
}

export function keptBytes(
  typeId: string,
  content: MachineContent,
  verdict: Verdict,
  bytes: number,
  machine: SimMachine,
): number {
  if (verdict === 'in') return bytes;
  return verdict === 'partial' ? partKeptBytes(typeId, content, bytes, machine) : 0;
}
