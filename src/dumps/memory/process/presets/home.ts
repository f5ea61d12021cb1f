/** The process of the home page: 960 MB, two thirds of it one cache in ten blocks. Its stacks point at the heap only. */
import { KB, MB } from '../../size.ts';
import { buildProcess } from '../build/build-process.ts';
import type { SimProcess } from '../process.ts';
import { serviceHandles, serviceHeaps, serviceMappings, serviceModules } from './service-shape.ts';
import { stackOf, unloaded } from './shape.ts';

const THREADS = 16;

export const home: SimProcess = buildProcess({
  id: 'home',
  bits: 64,
  wow64: false,
  clr: false,
  seed: 960,
  threads: THREADS,
  stacks: [stackOf(64, 512)],
  tebBytes: 12 * KB,
  /* With the environment and the loader's data beside it: the two together with the TEBs make 2 MB. */
  pebBytes: 2 * MB - THREADS * 12 * KB,
  spans: [...serviceHeaps, { kind: 'cache', count: 10, bytes: 64 * MB }, ...serviceMappings],
  modules: serviceModules,
  unloadedModules: [unloaded('dbghelp.dll', 0x7ffb_2000_0000n, 2048)],
  handles: serviceHandles(THREADS),
  pointsAt: ['heap'],
});
