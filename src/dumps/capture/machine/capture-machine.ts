/**
 * What a kernel-mode dump keeps of a machine. Every verdict is a cell of the fact sheet, with its standing, or a choice that
 * settles one. The work grows with the runs of the machine, not with its pages.
 */
import { machineContents, type MachineContent } from '../../content.ts';
import type { KernelDumpType } from '../../dump-type.ts';
import { runBytes, type SimMachine } from '../../memory/machine/machine.ts';
import { isPageOwner, isRecord, place } from '../../memory/machine/place.ts';
import { tally, type Outcome, type SizeEstimate, type Tally } from '../outcome.ts';
import { keptBytes } from './kept-bytes.ts';
import { settle, type MachineOptions } from './machine-options.ts';
import { smallDumpSizeClaims, type SizeClaim } from './small-dump-size.ts';

export type MachineOutcome = Outcome<MachineContent>;

/** Computed from the simulated machine, or, where the sources disagree on a figure, what they say. */
export type MachineDumpSize =
  ({ readonly by: 'model' } & SizeEstimate) | { readonly by: 'claims'; readonly claims: readonly SizeClaim[] };

export interface MachineCapture {
  readonly machine: SimMachine;
  readonly typeId: string;
  /** One for each run, in physical order, then one for each content that owns no pages. */
  readonly outcomes: readonly MachineOutcome[];
  /** One for each content, runs of one owner added up; `piece` is the content. */
  readonly byContent: Readonly<Record<MachineContent, MachineOutcome>>;
  /** Bytes of RAM by verdict: the four add up to all of it. */
  readonly pages: Tally;
  readonly size: MachineDumpSize;
}

type Decision = Pick<MachineOutcome, 'content' | 'verdict' | 'standing' | 'sources' | 'because' | 'note'>;

function decide(type: KernelDumpType, content: MachineContent, options: MachineOptions): Decision {
  const cell = type.cells[content];
  const { verdict, because } = settle(type, content, options) ?? { verdict: cell.value, because: 'cell' };
  return { content, verdict, standing: cell.basis, sources: cell.sources, because, note: cell.note };
}

/** Bytes of what owns no pages. What a part or a record takes is also counted in its owner, never in RAM twice. */
function bytesElsewhere(content: MachineContent, machine: SimMachine): number {
  if (isRecord(content)) return machine.records[content];
  return place(content).as === 'part-of' ? machine.crash.stackBytes : machine.pagedOutBytes;
}

function mayBeInFile(outcome: MachineOutcome): number {
  return outcome.verdict === 'out' ? 0 : outcome.bytes;
}

/** Of a part of something that is kept anyway nothing is added. */
function adds(outcome: MachineOutcome, byContent: MachineCapture['byContent']): boolean {
  const where = place(outcome.content);
  return where.as !== 'part-of' || byContent[where.of].verdict === 'out';
}

function sizeOf(typeId: string, byContent: MachineCapture['byContent']): MachineDumpSize {
  if (typeId === 'small') return { by: 'claims', claims: smallDumpSizeClaims };
  let leastBytes = 0;
  let mostBytes = 0;
  for (const content of machineContents) {
    const outcome = byContent[content];
    if (!adds(outcome, byContent)) continue;
    leastBytes += outcome.keptBytes;
    mostBytes += mayBeInFile(outcome);
  }
  return { by: 'model', leastBytes, mostBytes };
}

function ownedBytes(machine: SimMachine): ReadonlyMap<MachineContent, number> {
  const owned = new Map<MachineContent, number>();
  for (const run of machine.runs) owned.set(run.owner, (owned.get(run.owner) ?? 0) + runBytes(run));
  return owned;
}

function captureContents(
  machine: SimMachine,
  type: KernelDumpType,
  options: MachineOptions,
): MachineCapture['byContent'] {
  const owned = ownedBytes(machine);
  const outcomes = machineContents.map((content): [MachineContent, MachineOutcome] => {
    const isOwner = isPageOwner(content);
    const bytes = isOwner ? (owned.get(content) ?? 0) : bytesElsewhere(content, machine);
    const decision = decide(type, content, options);
    const kept = keptBytes(type.id, content, decision.verdict, bytes, machine);
    return [content, { piece: content, bytes, keptBytes: kept, ...decision }];
  });
  return Object.fromEntries(outcomes) as Record<MachineContent, MachineOutcome>;
}

/** A run gets its owner's verdict; what is kept of a part is taken from the owner's first runs. */
function captureRuns(machine: SimMachine, byContent: MachineCapture['byContent']): readonly MachineOutcome[] {
  const left = new Map<MachineContent, number>();
  return machine.runs.map((run) => {
    const whole = byContent[run.owner];
    const bytes = runBytes(run);
    const leftBytes = left.get(run.owner) ?? whole.keptBytes;
    const kept = Math.min(leftBytes, bytes);
    left.set(run.owner, leftBytes - kept);
    return { ...whole, piece: run.id, bytes, keptBytes: kept };
  });
}

export function captureMachine(
  machine: SimMachine,
  type: KernelDumpType,
  options: MachineOptions = {},
): MachineCapture {
  const byContent = captureContents(machine, type, options);
  const runs = captureRuns(machine, byContent);
  const others = machineContents.filter((content) => !isPageOwner(content));
  return {
    machine,
    typeId: type.id,
    outcomes: [...runs, ...others.map((content) => byContent[content])],
    byContent,
    pages: tally(runs),
    size: sizeOf(type.id, byContent),
  };
}
