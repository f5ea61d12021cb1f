/** What the presets have in common: how a module is written in one line, and the handles every process has. */
import { KB } from '../../size.ts';
import type { HandlePlan, ModulePlan, StackPlan } from '../build/plan.ts';
import type { Bits, UnloadedModule } from '../process.ts';

export function moduleOf(
  name: string,
  bits: Bits,
  [code, rodata, data]: readonly [code: number, rodata: number, data: number],
  copyOnWrite = false,
): ModulePlan {
  return { name, bits, codeBytes: code * KB, rodataBytes: rodata * KB, dataBytes: data * KB, copyOnWrite };
}

export function stackOf(bits: Bits, committedKb: number): StackPlan {
  return { bits, committedBytes: committedKb * KB, reservedBytes: 1024 * KB - committedKb * KB };
}

export function unloaded(name: string, base: bigint, kb: number): UnloadedModule {
  return { name, base, bytes: kb * KB };
}

export function commonHandles(threads: number): readonly HandlePlan[] {
  return [
    { type: 'Directory', names: ['\\KnownDlls', '\\Sessions\\1\\BaseNamedObjects'] },
    { type: 'Key', names: ['\\REGISTRY\\MACHINE', '\\REGISTRY\\USER'] },
    { type: 'Thread', unnamed: threads },
    { type: 'Event', unnamed: threads * 2 },
  ];
}
