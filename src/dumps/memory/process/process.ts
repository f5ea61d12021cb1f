/** A process to dump: its address space and what Windows keeps about it. A simulation; the sizes are its own. */
import type { Region } from './region.ts';

export type Bits = 32 | 64;

/** The registers that a stack trace starts from. */
export interface ThreadContext {
  readonly bits: Bits;
  readonly instructionPointer: bigint;
  readonly stackPointer: bigint;
}

/** One stack of a thread. Its words are the ones that mean something, top of the stack first. */
export interface ThreadStack {
  readonly region: string;
  readonly context: ThreadContext;
  readonly words: readonly bigint[];
}

/** Under WoW64 a thread has two stacks and two TEBs, one of each width (F2-02). */
export interface SimThread {
  readonly id: number;
  readonly tebs: readonly string[];
  readonly stacks: readonly ThreadStack[];
}

export interface SimModule {
  readonly name: string;
  readonly bits: Bits;
  readonly base: bigint;
  readonly bytes: number;
  /** Ids of its regions, headers first. */
  readonly sections: readonly string[];
}

export interface UnloadedModule {
  readonly name: string;
  readonly base: bigint;
  readonly bytes: number;
}

export interface SimHandle {
  readonly value: number;
  readonly type: string;
  readonly name: string;
}

export interface SimProcess {
  readonly id: string;
  readonly bits: Bits;
  /** A 32-bit process on 64-bit Windows. */
  readonly wow64: boolean;
  /** Runs .NET code. */
  readonly clr: boolean;
  /** Sorted by base, without overlap, free gaps included. */
  readonly regions: readonly Region[];
  readonly threads: readonly SimThread[];
  readonly modules: readonly SimModule[];
  readonly unloadedModules: readonly UnloadedModule[];
  readonly handles: readonly SimHandle[];
}

export function committedRegions(process: SimProcess): readonly Region[] {
  return process.regions.filter(({ state }) => state === 'commit');
}

export function committedBytes(process: SimProcess): number {
  return committedRegions(process).reduce((sum, { bytes }) => sum + bytes, 0);
}
