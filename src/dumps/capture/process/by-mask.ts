/**
 * What a MINIDUMP_TYPE mask does. Flags act on type, protection and reachability of a region, as M01 words them.
 * Where the page leaves it open whether a region counts, the verdict is that it depends.
 */
import type { ProcessContent } from '../../content.ts';
import { isProcessData, isStack, typicalRegion } from '../../memory/process/content-of.ts';
import type { SimProcess } from '../../memory/process/process.ts';
import { isExecutable, isWritable, type Region } from '../../memory/process/region.ts';
import { referencedBytes, type Referenced } from '../../memory/process/stack-referenced.ts';
import type { FlagName } from '../../minidump/flag.ts';
import { hasFlag } from '../../minidump/mask.ts';
import type { Standing, Verdict } from '../../verdict.ts';
import type { Decider, Decision } from './decision.ts';

function by(flag: FlagName, verdict: Verdict, standing: Standing = 'documented', keptBytes = 0): Decision {
  return { verdict, standing, sources: ['M01'], because: `flag:${flag}`, note: '', keptBytes };
}

interface Asked {
  readonly region: Region;
  readonly referenced: number;
  readonly bases: ReadonlySet<bigint>;
}

type Effect = (asked: Asked) => Decision | null;

/** The page speaks of PAGE_READWRITE or PAGE_WRITECOPY memory found by a scan; whether pages that are not private count, it does not say. */
function scanned(flag: FlagName, { region }: Asked): Decision {
  return region.type === 'private' ? by(flag, 'in') : by(flag, 'conditional', 'inferred');
}

/** What each flag adds, region by region; null where it does not concern the region. */
const additions: readonly (readonly [FlagName, Effect])[] = [
  ['MiniDumpWithFullMemory', () => by('MiniDumpWithFullMemory', 'in')],
  ['MiniDumpNormal', ({ region }) => (isStack(region) ? by('MiniDumpNormal', 'in') : null)],
  [
    'MiniDumpWithDataSegs',
    ({ region }) => (region.type === 'image' && isWritable(region) ? by('MiniDumpWithDataSegs', 'in') : null),
  ],
  ['MiniDumpWithCodeSegs', codeSegments],
  [
    'MiniDumpWithModuleHeaders',
    ({ region, bases }) =>
      region.type === 'image' && bases.has(region.base) ? by('MiniDumpWithModuleHeaders', 'in') : null,
  ],
  [
    'MiniDumpWithProcessThreadData',
    ({ region }) => (isProcessData(region) ? by('MiniDumpWithProcessThreadData', 'in') : null),
  ],
  [
    'MiniDumpWithPrivateReadWriteMemory',
    (asked) =>
      asked.region.protection === 'PAGE_READWRITE' ? scanned('MiniDumpWithPrivateReadWriteMemory', asked) : null,
  ],
  [
    'MiniDumpWithPrivateWriteCopyMemory',
    (asked) =>
      asked.region.protection === 'PAGE_WRITECOPY' ? scanned('MiniDumpWithPrivateWriteCopyMemory', asked) : null,
  ],
  ['MiniDumpWithIndirectlyReferencedMemory', indirect],
];

/** "Code and code-related sections": what can be executed is code; which read-only sections are related is not said. */
function codeSegments({ region }: Asked): Decision | null {
  if (region.type !== 'image' || isWritable(region)) return null;
  return isExecutable(region)
    ? by('MiniDumpWithCodeSegs', 'in')
    : by('MiniDumpWithCodeSegs', 'conditional', 'inferred');
}

function indirect({ region, referenced }: Asked): Decision | null {
  if (referenced === 0) return null;
  const whole = referenced === region.bytes;
  return by('MiniDumpWithIndirectlyReferencedMemory', whole ? 'in' : 'partial', 'documented', referenced);
}

const RANK: Readonly<Record<Verdict, number>> = { out: 0, partial: 1, conditional: 2, in: 3 };

/** The most generous of the flags. A region that depends keeps for certain what another flag keeps of it. */
function added(mask: number, asked: Asked): Decision {
  const found = additions.flatMap(([flag, effect]) => (hasFlag(mask, flag) ? (effect(asked) ?? []) : []));
  const best = found.reduce(
    (a, b) => (RANK[b.verdict] > RANK[a.verdict] ? b : a),
    by('MiniDumpNormal', 'out', 'inferred'),
  );
  return { ...best, keptBytes: Math.max(0, ...found.map(({ keptBytes }) => keptBytes)) };
}

/**
 * What the filters take away again. How much that is, no page says, so nothing is certain afterwards; a stack keeps at
 * least the pointers that its trace needs.
 */
function filtered(mask: number, region: Region, decision: Decision, pointerBytes: number): Decision {
  if (decision.verdict === 'out') return decision;
  if (hasFlag(mask, 'MiniDumpFilterTriage')) {
    if (isStack(region)) return by('MiniDumpFilterTriage', 'partial', 'inferred', pointerBytes);
    return by('MiniDumpFilterTriage', 'conditional', 'inferred');
  }
  if (isStack(region)) {
    return hasFlag(mask, 'MiniDumpFilterMemory')
      ? by('MiniDumpFilterMemory', 'partial', 'documented', pointerBytes)
      : decision;
  }
  return hasFlag(mask, 'MiniDumpWithoutOptionalData') ? by('MiniDumpWithoutOptionalData', 'conditional') : decision;
}

const RECORDS: Readonly<Partial<Record<ProcessContent, FlagName>>> = {
  thread_contexts: 'MiniDumpNormal',
  module_list: 'MiniDumpNormal',
  unloaded_list: 'MiniDumpWithUnloadedModules',
  handle_data: 'MiniDumpWithHandleData',
  thread_info: 'MiniDumpWithThreadInfo',
  memory_info: 'MiniDumpWithFullMemoryInfo',
  token_info: 'MiniDumpWithTokenInformation',
};

function record(mask: number, content: ProcessContent): Decision {
  const flag = RECORDS[content];
  if (flag === undefined || !hasFlag(mask, flag)) return by('MiniDumpNormal', 'out', 'inferred');
  const filter = 'MiniDumpFilterModulePaths';
  if (content === 'module_list' && hasFlag(mask, filter)) return by(filter, 'partial');
  return by(flag, 'in');
}

/** Bytes of the words on each stack: the pointers that a trace needs, as far as the model knows them. */
function pointerBytesByStack(process: SimProcess): ReadonlyMap<string, number> {
  const stacks = process.threads.flatMap((thread) => thread.stacks);
  return new Map(stacks.map(({ region, words, context }) => [region, words.length * (context.bits / 8)]));
}

export function maskDecider(process: SimProcess, mask: number, referenced: Referenced): Decider {
  const bases = new Set(process.modules.map(({ base }) => base));
  const pointerBytes = pointerBytesByStack(process);
  const decide = (region: Region, pointedAt: number): Decision => {
    const decision = added(mask, { region, referenced: pointedAt, bases });
    return filtered(mask, region, decision, pointerBytes.get(region.id) ?? 0);
  };
  return {
    region: (region) => decide(region, referencedBytes(referenced, region.id)),
    content(content) {
      const typical = typicalRegion(content);
      return typical === null ? record(mask, content) : decide(typical, 0);
    },
  };
}
