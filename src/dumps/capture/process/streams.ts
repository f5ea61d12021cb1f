/** Which streams the file has, and how large each would be: entry sizes as the Windows headers declare them (M02). */
import type { ProcessContent } from '../../content.ts';
import type { SimProcess } from '../../memory/process/process.ts';
import { minidumpStreamNames, minidumpStreams, type StreamName } from '../../minidump/stream.ts';
import type { Verdict } from '../../verdict.ts';

export type Presence = 'yes' | 'no' | 'depends';

export interface StreamOutcome {
  readonly number: number;
  readonly name: StreamName;
  readonly present: Presence;
  /** With the strings and records it points to, without the memory itself; an estimate. */
  readonly bytes: number;
}

/** What the streams follow from. `fullMemory` is null where no source says how the memory is listed. */
export interface StreamBasis {
  readonly process: SimProcess;
  readonly verdicts: Readonly<Record<ProcessContent, Verdict>>;
  readonly ranges: number;
  readonly fullMemory: boolean | null;
  readonly iptTrace: boolean;
}

const PRESENT: Readonly<Record<Verdict, Presence>> = { in: 'yes', partial: 'yes', out: 'no', conditional: 'depends' };

const FROM_CONTENT: Readonly<Partial<Record<StreamName, ProcessContent>>> = {
  ThreadListStream: 'thread_contexts',
  ModuleListStream: 'module_list',
  HandleDataStream: 'handle_data',
  UnloadedModuleListStream: 'unloaded_list',
  MemoryInfoListStream: 'memory_info',
  ThreadInfoListStream: 'thread_info',
  TokenStream: 'token_info',
};

function memoryList(fullMemory: boolean | null, isFull: boolean): Presence {
  if (fullMemory === null) return 'depends';
  return fullMemory === isFull ? 'yes' : 'no';
}

/** A processor trace is there only if asked for; other streams depend on what the caller passes or on no page at all. */
function presence(name: StreamName, basis: StreamBasis): Presence {
  const content = FROM_CONTENT[name];
  if (content !== undefined) return PRESENT[basis.verdicts[content]];
  if (name === 'SystemInfoStream' || name === 'MiscInfoStream') return 'yes';
  if (name === 'MemoryListStream') return memoryList(basis.fullMemory, false);
  if (name === 'Memory64ListStream') return memoryList(basis.fullMemory, true);
  if (name === 'IptTraceStream') return basis.iptTrace ? 'depends' : 'no';
  return 'depends';
}

/** MINIDUMP_STRING: a length, UTF-16 text, a terminator. */
function stringBytes(text: string): number {
  return text === '' ? 0 : 4 + 2 * text.length + 2;
}

function sum<T>(items: readonly T[], bytes: (item: T) => number): number {
  return items.reduce((total, item) => total + bytes(item), 0);
}

const CONTEXT_BYTES = { 32: 0x2cc, 64: 0x4d0 } as const;
/** The path before a module's name, and its debug record: of this simulation, as they differ from file to file. */
const MODULE_FOLDER = 'C:\\Windows\\System32\\';
const DEBUG_RECORD_BYTES = 48;

const BYTES: Readonly<Partial<Record<StreamName, (basis: StreamBasis) => number>>> = {
  ThreadListStream: ({ process }) => 4 + process.threads.length * (0x30 + CONTEXT_BYTES[process.bits]),
  ModuleListStream: ({ process }) =>
    4 + sum(process.modules, ({ name }) => 0x6c + stringBytes(MODULE_FOLDER + name) + DEBUG_RECORD_BYTES),
  MemoryListStream: ({ ranges }) => 4 + 0x10 * ranges,
  Memory64ListStream: ({ ranges }) => 0x10 + 0x10 * ranges,
  SystemInfoStream: () => 0x38,
  MiscInfoStream: () => 0x554,
  HandleDataStream: ({ process }) =>
    0x10 + sum(process.handles, ({ type, name }) => 0x28 + stringBytes(type) + stringBytes(name)),
  UnloadedModuleListStream: ({ process }) =>
    0x0c + sum(process.unloadedModules, ({ name }) => 0x18 + stringBytes(name)),
  MemoryInfoListStream: ({ process }) => 0x10 + 0x30 * process.regions.length,
  ThreadInfoListStream: ({ process }) => 0x0c + 0x40 * process.threads.length,
  TokenStream: () => 0x308,
};

export function streamsOf(basis: StreamBasis): readonly StreamOutcome[] {
  return minidumpStreamNames.map((name) => {
    const present = presence(name, basis);
    const bytes = present === 'no' ? 0 : (BYTES[name]?.(basis) ?? 0);
    return { number: minidumpStreams[name], name, present, bytes };
  });
}
