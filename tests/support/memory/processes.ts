/** Processes for tests: any that a plan can describe, and small ones made of given blocks. */
import fc from 'fast-check';
import { KB, MB } from '#/dumps/memory/size';
import { buildProcess } from '#/dumps/memory/process/build/build-process';
import type { ModulePlan, ProcessPlan, SpanPlan } from '#/dumps/memory/process/build/plan';
import type { SimProcess } from '#/dumps/memory/process/process';

const smallPlan: ProcessPlan = {
  id: 'small',
  bits: 64,
  wow64: false,
  clr: false,
  seed: 1,
  threads: 1,
  stacks: [{ bits: 64, committedBytes: 64 * KB, reservedBytes: 960 * KB }],
  tebBytes: 8 * KB,
  pebBytes: 4 * KB,
  spans: [],
  modules: [{ name: 'a.exe', bits: 64, codeBytes: 64 * KB, rodataBytes: 16 * KB, dataBytes: 16 * KB }],
  unloadedModules: [],
  handles: [],
  pointsAt: [],
};

/** One thread, one module, and what the test asks for. */
export function smallProcess(parts: Partial<ProcessPlan> = {}): SimProcess {
  return buildProcess({ ...smallPlan, ...parts });
}

/** Private read-write blocks: so many, so large (in MB). */
export function blocks(count: number, megabytes: number): SpanPlan {
  return { kind: 'cache', count, bytes: megabytes * MB };
}

const pages = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: most }).map((count) => count * 4 * KB);

const span: fc.Arbitrary<SpanPlan> = fc.record({
  kind: fc.constantFrom('heap', 'gc-heap', 'cache', 'jit-code', 'private-readonly', 'mapped-file', 'shared-section'),
  count: fc.integer({ min: 1, max: 4 }),
  bytes: fc.oneof(pages(8), pages(100_000)),
  reservedBytes: fc.constantFrom(0, 64 * KB),
  readFails: fc.boolean(),
});

const modulePlan: fc.Arbitrary<Omit<ModulePlan, 'name'>> = fc.record({
  bits: fc.constant(64 as const),
  codeBytes: pages(100).map((bytes) => bytes + 4 * KB),
  rodataBytes: pages(50),
  dataBytes: pages(20),
  copyOnWrite: fc.boolean(),
});

export const anyProcess: fc.Arbitrary<SimProcess> = fc
  .record({
    clr: fc.boolean(),
    seed: fc.integer({ min: 0, max: 1000 }),
    threads: fc.integer({ min: 1, max: 4 }),
    spans: fc.array(span, { maxLength: 8 }),
    modules: fc
      .array(modulePlan, { minLength: 1, maxLength: 4 })
      .map((plans) => plans.map((plan, index) => ({ ...plan, name: `m${index}.dll` }))),
    pointsAt: fc.subarray(['heap', 'cache', 'jit-code', 'image-data', 'mapped-file', 'shared-section', 'teb'] as const),
  })
  .map((parts) => smallProcess(parts));
