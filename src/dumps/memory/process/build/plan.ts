/** A process described in a few lines: what a preset says, and `buildProcess` lays out in an address space. */
import type { OwnerKind } from '../region.ts';
import type { Bits, UnloadedModule } from '../process.ts';

/** Equal regions one after another. Each is an allocation of its own. */
export interface SpanPlan {
  readonly kind: Extract<
    OwnerKind,
    'heap' | 'gc-heap' | 'cache' | 'jit-code' | 'private-readonly' | 'mapped-file' | 'shared-section'
  >;
  readonly name?: string;
  readonly count?: number;
  readonly bytes: number;
  /** Address space reserved behind each for growth, without content. */
  readonly reservedBytes?: number;
  readonly readFails?: boolean;
}

/** Headers and code together are `codeBytes`. Copy-on-write data is data that nothing has written to yet. */
export interface ModulePlan {
  readonly name: string;
  readonly bits: Bits;
  readonly codeBytes: number;
  readonly rodataBytes: number;
  readonly dataBytes: number;
  readonly copyOnWrite?: boolean;
}

export interface StackPlan {
  readonly bits: Bits;
  /** Guard page included. */
  readonly committedBytes: number;
  readonly reservedBytes: number;
}

export interface HandlePlan {
  readonly type: string;
  readonly names?: readonly string[];
  readonly unnamed?: number;
}

export interface ProcessPlan {
  readonly id: string;
  readonly bits: Bits;
  readonly wow64: boolean;
  readonly clr: boolean;
  /** Chooses where the words on the stacks point. */
  readonly seed: number;
  readonly threads: number;
  /** One for each width of stack that a thread has, the program's own first. */
  readonly stacks: readonly StackPlan[];
  readonly tebBytes: number;
  readonly pebBytes: number;
  readonly spans: readonly SpanPlan[];
  readonly modules: readonly ModulePlan[];
  readonly unloadedModules: readonly UnloadedModule[];
  readonly handles: readonly HandlePlan[];
  /** Owners of the data that locals point to. */
  readonly pointsAt: readonly OwnerKind[];
  /** Words added to the first stack: into this region, so many bytes from its start. */
  readonly words?: readonly { readonly region: string; readonly offset: number }[];
}
