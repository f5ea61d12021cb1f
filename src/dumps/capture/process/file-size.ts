/**
 * The size of the file, from what is kept. An estimate until a file is really written: writers align, add records of
 * their own and leave directory entries unused.
 */
import type { ProcessContent } from '../../content.ts';
import type { Outcome, SizeEstimate } from '../outcome.ts';
import type { StreamOutcome } from './streams.ts';

const HEADER_BYTES = 0x20;
const DIRECTORY_ENTRY_BYTES = 0x0c;

type Kept = Pick<Outcome<ProcessContent>, 'verdict' | 'bytes' | 'keptBytes' | 'because'>;

/** Filtering a stack blanks it and leaves it as long as it was (F11-10). */
function memoryBytes(outcome: Kept): SizeEstimate {
  const { verdict, bytes, keptBytes } = outcome;
  if (verdict === 'out') return { leastBytes: 0, mostBytes: 0 };
  if (verdict === 'in' || outcome.because === 'flag:MiniDumpFilterMemory')
    return { leastBytes: bytes, mostBytes: bytes };
  return { leastBytes: keptBytes, mostBytes: verdict === 'conditional' ? bytes : keptBytes };
}

function streamBytes({ present, bytes }: StreamOutcome): SizeEstimate {
  if (present === 'no') return { leastBytes: 0, mostBytes: 0 };
  const mostBytes = DIRECTORY_ENTRY_BYTES + bytes;
  return { leastBytes: present === 'yes' ? mostBytes : 0, mostBytes };
}

export function fileSize(outcomes: readonly Kept[], streams: readonly StreamOutcome[]): SizeEstimate {
  const parts = [...outcomes.map(memoryBytes), ...streams.map(streamBytes)];
  const header = streams.length === 0 ? 0 : HEADER_BYTES;
  return {
    leastBytes: parts.reduce((sum, { leastBytes }) => sum + leastBytes, header),
    mostBytes: parts.reduce((sum, { mostBytes }) => sum + mostBytes, header),
  };
}
