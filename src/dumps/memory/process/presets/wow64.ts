/**
 * A 32-bit program on 64-bit Windows: x86 modules, and the four 64-bit ones it may hold (F2-01).
 * Each thread has a 32-bit and a 64-bit stack (F2-02).
 */
import { KB, MB } from '../../size.ts';
import { buildProcess } from '../build/build-process.ts';
import type { SimProcess } from '../process.ts';
import { commonHandles, moduleOf, stackOf, unloaded } from './shape.ts';

const THREADS = 6;

export const wow64: SimProcess = buildProcess({
  id: 'wow64',
  bits: 32,
  wow64: true,
  clr: false,
  seed: 3264,
  threads: THREADS,
  stacks: [stackOf(32, 96), stackOf(64, 32)],
  tebBytes: 8 * KB,
  pebBytes: 8 * KB,
  spans: [
    { kind: 'heap', bytes: 14 * MB, reservedBytes: 2 * MB },
    { kind: 'heap', bytes: 3 * MB, reservedBytes: 1 * MB },
    { kind: 'private-readonly', bytes: 128 * KB },
    { kind: 'mapped-file', name: 'locale.nls', bytes: 832 * KB },
    { kind: 'mapped-file', name: 'accounts.idx', bytes: 9 * MB },
    { kind: 'shared-section', bytes: 2 * MB },
  ],
  modules: [
    moduleOf('accounts.exe', 32, [6144, 2048, 512]),
    moduleOf('ntdll.dll', 32, [1152, 320, 32]),
    moduleOf('kernel32.dll', 32, [448, 128, 12]),
    moduleOf('KernelBase.dll', 32, [1408, 640, 24]),
    moduleOf('user32.dll', 32, [640, 832, 12]),
    moduleOf('msvbvm60.dll', 32, [1024, 192, 64]),
    moduleOf('reports.dll', 32, [3072, 1024, 256], true),
    moduleOf('wow64.dll', 64, [192, 96, 8]),
    moduleOf('wow64win.dll', 64, [320, 128, 8]),
    moduleOf('wow64cpu.dll', 64, [16, 12, 4]),
    moduleOf('ntdll.dll', 64, [1216, 320, 48]),
  ],
  unloadedModules: [unloaded('printui.dll', 0x5f00_0000n, 512)],
  handles: [
    ...commonHandles(THREADS),
    { type: 'File', names: ['\\Device\\HarddiskVolume3\\Accounts\\accounts.idx'] },
    { type: 'Mutant', names: ['\\Sessions\\1\\BaseNamedObjects\\AccountsOnce'] },
  ],
  pointsAt: ['heap'],
});
