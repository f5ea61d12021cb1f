/** A .NET service: its code is made at run time and lies in private memory. MiniPlus is written as full (F17-07). */
import { KB, MB } from '../../size.ts';
import { buildProcess } from '../build/build-process.ts';
import type { SimProcess } from '../process.ts';
import { commonHandles, moduleOf, stackOf, unloaded } from './shape.ts';

const THREADS = 18;

export const dotnet: SimProcess = buildProcess({
  id: 'dotnet',
  bits: 64,
  wow64: false,
  clr: true,
  seed: 47,
  threads: THREADS,
  stacks: [stackOf(64, 128)],
  tebBytes: 8 * KB,
  pebBytes: 64 * KB,
  spans: [
    { kind: 'heap', bytes: 18 * MB, reservedBytes: 14 * MB },
    { kind: 'gc-heap', bytes: 96 * MB, reservedBytes: 160 * MB },
    { kind: 'gc-heap', bytes: 24 * MB, reservedBytes: 232 * MB },
    { kind: 'jit-code', count: 6, bytes: 2 * MB },
    { kind: 'private-readonly', bytes: 512 * KB },
    { kind: 'mapped-file', name: 'icudt.dat', bytes: 22 * MB },
    { kind: 'shared-section', bytes: 1 * MB },
  ],
  modules: [
    moduleOf('dotnet.exe', 64, [96, 48, 4]),
    moduleOf('ntdll.dll', 64, [1216, 320, 48]),
    moduleOf('kernel32.dll', 64, [512, 192, 12]),
    moduleOf('KernelBase.dll', 64, [1600, 1216, 32]),
    moduleOf('hostfxr.dll', 64, [256, 96, 12]),
    moduleOf('coreclr.dll', 64, [3584, 1024, 192]),
    moduleOf('clrjit.dll', 64, [1280, 448, 32]),
    moduleOf('System.Private.CoreLib.dll', 64, [8192, 3072, 320], true),
  ],
  unloadedModules: [unloaded('hostpolicy.dll', 0x7ffb_2000_0000n, 384)],
  handles: [
    ...commonHandles(THREADS),
    { type: 'File', names: ['\\Device\\HarddiskVolume3\\Service\\appsettings.json'] },
    { type: 'IoCompletion', unnamed: 3 },
  ],
  pointsAt: ['gc-heap', 'heap', 'image-data'],
});
