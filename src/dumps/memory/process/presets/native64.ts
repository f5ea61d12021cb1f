/** A small 64-bit program of about 50 MB, most of it images: what a text editor looks like (compare F17-06). */
import { KB, MB } from '../../size.ts';
import { buildProcess } from '../build/build-process.ts';
import type { SimProcess } from '../process.ts';
import { commonHandles, moduleOf, stackOf, unloaded } from './shape.ts';

const THREADS = 4;

export const native64: SimProcess = buildProcess({
  id: 'native64',
  bits: 64,
  wow64: false,
  clr: false,
  seed: 64,
  threads: THREADS,
  stacks: [stackOf(64, 64)],
  tebBytes: 8 * KB,
  pebBytes: 16 * KB,
  spans: [
    { kind: 'heap', bytes: 896 * KB, reservedBytes: 128 * KB },
    { kind: 'heap', bytes: 64 * KB, reservedBytes: 960 * KB },
    { kind: 'private-readonly', bytes: 64 * KB },
    { kind: 'mapped-file', name: 'locale.nls', bytes: 832 * KB },
    { kind: 'mapped-file', name: 'StaticCache.dat', bytes: 7 * MB },
    { kind: 'shared-section', bytes: 64 * KB },
  ],
  modules: [
    moduleOf('editor.exe', 64, [192, 64, 12]),
    moduleOf('ntdll.dll', 64, [1216, 320, 48]),
    moduleOf('kernel32.dll', 64, [512, 192, 12]),
    moduleOf('KernelBase.dll', 64, [1600, 1216, 32]),
    moduleOf('user32.dll', 64, [576, 832, 16]),
    moduleOf('gdi32full.dll', 64, [768, 320, 20]),
    moduleOf('combase.dll', 64, [2240, 1024, 64]),
    moduleOf('shell32.dll', 64, [5120, 2048, 96]),
    moduleOf('windows.storage.dll', 64, [5632, 2112, 128], true),
    moduleOf('Windows.UI.Xaml.dll', 64, [11264, 3584, 256], true),
  ],
  unloadedModules: [unloaded('shcore.dll', 0x7ffb_1000_0000n, 704)],
  handles: [...commonHandles(THREADS), { type: 'File', names: ['\\Device\\HarddiskVolume3\\Users\\Public\\note.txt'] }],
  pointsAt: ['heap'],
});
