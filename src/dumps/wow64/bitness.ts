/** Who takes a dump of a process, and of which bitness the dump becomes: the decision table of section 2. */
import type { Standing } from '../verdict.ts';

export const takers = ['procdump', 'procdump-64', 'task-manager-64', 'task-manager-32', 'process-explorer-64'] as const;
export type Taker = (typeof takers)[number];

/** nothing: the dump opens as it should. switch: to the 32-bit view first. */
export type ToDo = 'nothing' | 'switch';

export interface Bitness {
  readonly dumpBits: 32 | 64;
  readonly toDo: ToDo;
  /** article: the article says so and no other source was found (X26). */
  readonly standing: Standing | 'article';
  readonly facts: readonly string[];
}

const rows: Readonly<Record<Taker, Bitness>> = {
  procdump: { dumpBits: 32, toDo: 'nothing', standing: 'documented', facts: ['F2-04', 'Y01'] },
  'procdump-64': { dumpBits: 64, toDo: 'switch', standing: 'documented', facts: ['F2-04', 'Y01', 'W03'] },
  'task-manager-64': { dumpBits: 64, toDo: 'switch', standing: 'community', facts: ['F2-05', 'C01', 'W03', 'D21'] },
  'task-manager-32': { dumpBits: 32, toDo: 'nothing', standing: 'community', facts: ['F2-06', 'X25', 'C04'] },
  'process-explorer-64': { dumpBits: 64, toDo: 'switch', standing: 'article', facts: ['X26', 'Y04'] },
};

/**
 * The dump of a process of this bitness, taken so; undefined where the table has no row: of a 64-bit process it knows
 * 64-bit tools only, and -64 has nothing to change there.
 */
export function bitness(process: 32 | 64, taker: Taker): Bitness | undefined {
  if (process === 32) return rows[taker];
  if (taker === 'task-manager-32' || taker === 'procdump-64') return undefined;
  return { dumpBits: 64, toDo: 'nothing', standing: 'documented', facts: ['D20'] };
}
