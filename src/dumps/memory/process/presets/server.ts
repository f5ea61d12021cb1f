/**
 * A server with a 2 GB cache of equal blocks: the case that the 512 MB rule of MiniPlus is for (F17-02).
 * One word on a stack points into the cache (F17-04); one mapped file can no longer be read, which /ma and /mA
 * take differently (F11-07).
 */
import { KB, MB } from '../../size.ts';
import { buildProcess } from '../build/build-process.ts';
import type { SimProcess } from '../process.ts';
import { serviceHandles, serviceHeaps, serviceMappings, serviceModules } from './service-shape.ts';
import { stackOf, unloaded } from './shape.ts';

const THREADS = 32;

export const server: SimProcess = buildProcess({
  id: 'server',
  bits: 64,
  wow64: false,
  clr: false,
  seed: 2048,
  threads: THREADS,
  stacks: [stackOf(64, 512)],
  tebBytes: 12 * KB,
  pebBytes: 2 * MB - THREADS * 12 * KB,
  spans: [
    ...serviceHeaps,
    { kind: 'cache', count: 32, bytes: 64 * MB },
    { kind: 'private-readonly', bytes: 1 * MB },
    ...serviceMappings,
    { kind: 'mapped-file', name: '\\\\archive\\old.idx', bytes: 1 * MB, readFails: true },
  ],
  modules: serviceModules,
  unloadedModules: [unloaded('dbghelp.dll', 0x7ffb_2000_0000n, 2048), unloaded('winhttp.dll', 0x7ffb_3000_0000n, 1024)],
  handles: serviceHandles(THREADS),
  pointsAt: ['heap', 'image-data', 'shared-section'],
  words: [{ region: 'cache-7', offset: 21 * MB }],
});
