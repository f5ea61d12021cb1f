/** Whether the file is a 32-bit or a 64-bit dump: the same process gives either, by the tool that writes it. */
import type { SimProcess } from '../../memory/process/process.ts';
import type { Standing } from '../../verdict.ts';

export interface DumpBits {
  /** Null where no source says. */
  readonly bits: 32 | 64 | null;
  readonly standing: Standing;
  readonly sources: readonly string[];
}

const SAID_NOWHERE: DumpBits = { bits: null, standing: 'inferred', sources: [] };

/** Of a 32-bit process, by the start of the type's id: F2-04, F2-05; for Process Explorer only the article says so. */
const OF_32_BIT_PROCESS: readonly (readonly [prefix: string, bits: DumpBits])[] = [
  ['procdump_', { bits: 32, standing: 'documented', sources: ['Y01'] }],
  ['taskmgr_', { bits: 64, standing: 'community', sources: ['C01'] }],
];

/** `as64` is ProcDump's -64, for debugging WOW64 itself. WinDbg and LocalDumps have no statement on it. */
export function dumpBits(process: SimProcess, typeId: string, as64 = false): DumpBits {
  if (process.bits === 64) return { bits: 64, standing: 'documented', sources: ['D20'] };
  const found = OF_32_BIT_PROCESS.find(([prefix]) => typeId.startsWith(prefix))?.[1] ?? SAID_NOWHERE;
  return as64 && typeId.startsWith('procdump_') ? { ...found, bits: 64 } : found;
}
