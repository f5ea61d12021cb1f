/** A process from its plan. The same plan gives the same process, to the last word on its stacks. */
import { isStack } from '../content-of.ts';
import type { SimHandle, SimProcess, SimThread, ThreadStack } from '../process.ts';
import { isExecutable, type Region } from '../region.ts';
import { chanceFrom } from './chance.ts';
import { loadModule, type LoadedModule } from './images.ts';
import { zones, type Zones } from './place.ts';
import type { HandlePlan, ProcessPlan, SpanPlan } from './plan.ts';
import { processDataRegion, spanRegions, stackRegions, withFreeGaps } from './regions.ts';
import { stackWith, type Targets } from './stack-words.ts';

interface ThreadSpace {
  readonly id: number;
  readonly tebs: readonly Region[];
  readonly stacks: readonly Region[];
  readonly all: readonly Region[];
}

const FIRST_THREAD_ID = 0x1a40;
const HANDLE_STEP = 4;

function threadSpace(plan: ProcessPlan, index: number, { stacks }: Zones): ThreadSpace {
  const suffix = (position: number): string => (position === 0 ? '' : '-64');
  const tebs = plan.stacks.map((_, at) =>
    processDataRegion('teb', `teb-${index + 1}${suffix(at)}`, plan.tebBytes, stacks),
  );
  const spaces = plan.stacks.map((stack, at) =>
    stackRegions(stack, `stack-${index + 1}${suffix(at)}`, plan.wow64, stacks),
  );
  const all = [...tebs, ...spaces.flat()];
  return { id: FIRST_THREAD_ID + index * HANDLE_STEP, tebs, stacks: spaces.flat().filter(isCommittedStack), all };
}

function isCommittedStack(region: Region): boolean {
  return region.state === 'commit' && isStack(region);
}

function allSpans(plans: readonly SpanPlan[], { data }: Zones): readonly Region[] {
  const counted = new Map<string, number>();
  return plans.flatMap((plan) => {
    const before = counted.get(plan.kind) ?? 0;
    counted.set(plan.kind, before + (plan.count ?? 1));
    return spanRegions(plan, before + 1, data);
  });
}

function handlesOf(plans: readonly HandlePlan[]): readonly SimHandle[] {
  const named = plans.flatMap(({ type, names = [], unnamed = 0 }) => [
    ...names.map((name) => ({ type, name })),
    ...Array.from({ length: unnamed }, () => ({ type, name: '' })),
  ]);
  return named.map((handle, index) => ({ value: (index + 1) * HANDLE_STEP, ...handle }));
}

/** The words a plan asks for by name go on the first stack, above the others. */
function withWords(stack: ThreadStack, plan: ProcessPlan, regions: readonly Region[]): ThreadStack {
  const words = (plan.words ?? []).map(({ region: id, offset }) => {
    const target = regions.find((region) => region.id === id);
    if (target === undefined) throw new Error(`The plan ${plan.id} points at ${id}, which it does not have.`);
    return target.base + BigInt(offset);
  });
  return { ...stack, words: [...stack.words, ...words] };
}

function threadsOf(plan: ProcessPlan, spaces: readonly ThreadSpace[], modules: readonly LoadedModule[]) {
  return (regions: readonly Region[]): readonly SimThread[] => {
    const chance = chanceFrom(plan.seed);
    const data = regions.filter(({ state, owner }) => state === 'commit' && plan.pointsAt.includes(owner.kind));
    const targets = plan.stacks.map(({ bits }, position): Targets => {
      const own = modules.filter(({ module }) => module.bits === bits).flatMap((loaded) => loaded.regions);
      return { bits, code: own.filter(isExecutable), data: position === 0 ? data : [] };
    });
    return spaces.map(({ id, tebs, stacks }, index) => ({
      id,
      tebs: tebs.map((teb) => teb.id),
      stacks: targets.flatMap((target, position) => {
        const region = stacks[position];
        if (region === undefined) return [];
        const stack = stackWith(region, target, chance);
        return [index === 0 && position === 0 ? withWords(stack, plan, regions) : stack];
      }),
    }));
  };
}

export function buildProcess(plan: ProcessPlan): SimProcess {
  const space = zones(plan.bits);
  const pebs = plan.stacks.map((_, at) =>
    processDataRegion('peb', at === 0 ? 'peb' : 'peb-64', plan.pebBytes, space.stacks),
  );
  const threads = Array.from({ length: plan.threads }, (_, index) => threadSpace(plan, index, space));
  const loaded = plan.modules.map((module) => loadModule(module, module.bits === 64 ? space.wideImages : space.images));
  const spans = allSpans(plan.spans, space);
  const used = [...pebs, ...threads.flatMap(({ all }) => all), ...spans, ...loaded.flatMap((each) => each.regions)];
  const { id, bits, wow64, clr, unloadedModules } = plan;
  return {
    id,
    bits,
    wow64,
    clr,
    regions: withFreeGaps(used),
    threads: threadsOf(plan, threads, loaded)(used),
    modules: loaded.map(({ module }) => module),
    unloadedModules,
    handles: handlesOf(plan.handles),
  };
}
