/** Two presets are one service with caches of different sizes: everything of it but the cache and the threads. */
import { KB, MB } from '../../size.ts';
import type { HandlePlan, ModulePlan, SpanPlan } from '../build/plan.ts';
import { commonHandles, moduleOf } from './shape.ts';

/** 100 MB of code and read-only data, 12 MB of data. */
export const serviceModules: readonly ModulePlan[] = [
  moduleOf('store.exe', 64, [20480, 8192, 4096]),
  moduleOf('ntdll.dll', 64, [1216, 320, 64]),
  moduleOf('kernel32.dll', 64, [512, 192, 64]),
  moduleOf('KernelBase.dll', 64, [1600, 1216, 64]),
  moduleOf('rpcrt4.dll', 64, [896, 256, 128]),
  moduleOf('combase.dll', 64, [2240, 1024, 256]),
  moduleOf('engine.dll', 64, [36864, 12288, 5120]),
  moduleOf('search.dll', 64, [10240, 4864, 2496], true),
];

/** 134 MB of heap, in segments of different sizes. */
export const serviceHeaps: readonly SpanPlan[] = [
  { kind: 'heap', bytes: 96 * MB, reservedBytes: 32 * MB },
  { kind: 'heap', bytes: 30 * MB, reservedBytes: 2 * MB },
  { kind: 'heap', bytes: 8 * MB, reservedBytes: 8 * MB },
];

/** 52 MB mapped read-only and 12 MB shared read-write, less what a preset maps by itself. */
export const serviceMappings: readonly SpanPlan[] = [
  { kind: 'mapped-file', name: 'locale.nls', bytes: 832 * KB },
  { kind: 'mapped-file', name: 'words.idx', bytes: 52 * MB - 832 * KB },
  { kind: 'shared-section', name: 'store-counters', bytes: 4 * MB },
  { kind: 'shared-section', name: 'store-queue', bytes: 8 * MB },
];

export function serviceHandles(threads: number): readonly HandlePlan[] {
  return [
    ...commonHandles(threads),
    {
      type: 'File',
      names: ['\\Device\\HarddiskVolume4\\Store\\store.edb', '\\Device\\HarddiskVolume4\\Store\\words.idx'],
    },
    { type: 'Section', names: ['\\BaseNamedObjects\\store-counters', '\\BaseNamedObjects\\store-queue'] },
    { type: 'Semaphore', unnamed: 8 },
  ];
}
