/**
 * A process and a kind of dump: what of it is kept, in part, dropped, or depends, and why.
 * A kind is one recipe: a mask, the rule of MiniPlus, or else the cells of the fact sheet.
 */
import { processContents, type ProcessContent } from '../../content.ts';
import type { UserDumpType } from '../../dump-type.ts';
import { contentOf, processContentRoles } from '../../memory/process/content-of.ts';
import type { SimProcess } from '../../memory/process/process.ts';
import { isAccessible } from '../../memory/process/region.ts';
import { referencedBytes, stackReferenced, type Referenced } from '../../memory/process/stack-referenced.ts';
import { hasFlag } from '../../minidump/mask.ts';
import type { Cell } from '../../verdict.ts';
import type { SizeEstimate } from '../outcome.ts';
import { cellsDecider } from './by-cells.ts';
import { maskDecider } from './by-mask.ts';
import { summarise, type ByContent } from './content-summary.ts';
import { settled, type Decider, type Decision } from './decision.ts';
import { fileSize } from './file-size.ts';
import { miniPlusDecider } from './mini-plus.ts';
import { otherOutcomes, referencedDecision, regionOutcomes, type ProcessOutcome } from './outcomes.ts';
import { streamsOf, type StreamOutcome } from './streams.ts';

export interface ProcessCapture {
  /** One for each committed region, then one for each record, part and outside content. Bytes add up to what is committed. */
  readonly outcomes: readonly ProcessOutcome[];
  readonly byContent: ByContent;
  /** Empty where the file is no minidump. */
  readonly streams: readonly StreamOutcome[];
  /** Null where the model has nothing to weigh: a file that holds only kernel stacks. */
  readonly size: SizeEstimate | null;
  /** The mask behind the capture; null where none is published. */
  readonly mask: number | null;
  /** MiniPlus of a .NET process is written as full (F17-07). */
  readonly becomesFull: 'clr' | null;
  /** Regions that cannot be read and at which the writer gives up, so that there is no file (F11-07). */
  readonly stopsAt: readonly string[];
}

interface Plan {
  readonly decider: Decider;
  readonly cells: Readonly<Record<ProcessContent, Cell>> | null;
  readonly mask: number | null;
  readonly isMinidump: boolean;
  /** Null where no source says how the memory is listed. */
  readonly fullMemory: boolean | null;
  /** The cell says what becomes of the memory that stacks point to; else it follows from the regions it lies in. */
  readonly partByCell: boolean;
}

/** D01 and D10 describe the old full dump as a format of its own; the extra kernel file stands beside a dump (Y01). */
const NOT_MINIDUMPS: readonly string[] = ['windbg_f_legacy', 'procdump_mk'];
/** ProcDump -mc: the caller's mask is the recipe. */
const MASK_BY_CALLER = 'procdump_mc';
/** What these hold is decided by a callback, so nothing says whether the memory comes as one list or the other. */
const BY_CALLBACK: readonly string[] = ['procdump_mp', 'procdump_md'];

function withCells(decider: Decider, cells: UserDumpType['cells']): Decider {
  return {
    region: (region) => settled(decider.region(region), cells[contentOf(region)]),
    content: (content) => settled(decider.content(content), cells[content]),
  };
}

function maskPlan(process: SimProcess, mask: number, referenced: Referenced, type: UserDumpType | null): Plan {
  const decider = maskDecider(process, mask, referenced);
  return {
    decider: type === null ? decider : withCells(decider, type.cells),
    cells: type?.cells ?? null,
    mask,
    isMinidump: true,
    fullMemory: hasFlag(mask, 'MiniDumpWithFullMemory'),
    partByCell: false,
  };
}

function settledIfAny(decision: Decision, cells: UserDumpType['cells'] | null): Decision {
  return cells === null ? decision : settled(decision, cells.stack_referenced);
}

function keepsAllPages(cells: UserDumpType['cells']): boolean {
  return processContents.every((content) => processContentRoles[content] !== 'pages' || cells[content].value === 'in');
}

function typePlan(process: SimProcess, type: UserDumpType, referenced: Referenced, mask: number): Plan {
  const { recipe, cells, id } = type;
  if (id === MASK_BY_CALLER) return maskPlan(process, mask, referenced, type);
  if (recipe.by === 'mask') return maskPlan(process, recipe.mask, referenced, type);
  const isMinidump = !NOT_MINIDUMPS.includes(id);
  const fullMemory = BY_CALLBACK.includes(id) ? null : keepsAllPages(cells);
  const rest = { cells, mask: null, isMinidump, fullMemory, partByCell: recipe.by === 'cells' };
  if (recipe.by === 'cells') return { decider: cellsDecider(cells, referenced), ...rest };
  return { decider: miniPlusDecider(process, type, referenced), ...rest, fullMemory: process.clr ? true : fullMemory };
}

/** Without MiniDumpIgnoreInaccessibleMemory a full-memory writer gives up at memory it cannot read (F11-07, M01). */
function stops(process: SimProcess, mask: number | null): readonly string[] {
  if (mask === null || !hasFlag(mask, 'MiniDumpWithFullMemory')) return [];
  if (hasFlag(mask, 'MiniDumpIgnoreInaccessibleMemory')) return [];
  return process.regions.filter((region) => isAccessible(region) && region.readFails).map(({ id }) => id);
}

function carriedOut(process: SimProcess, plan: Plan, referenced: Referenced): Omit<ProcessCapture, 'becomesFull'> {
  const { decider, cells, mask } = plan;
  const regions = regionOutcomes(process, decider);
  const part = plan.partByCell
    ? decider.content('stack_referenced')
    : settledIfAny(referencedDecision(regions, referenced, decider), cells);
  const outcomes = [...regions, ...otherOutcomes(decider, part)];
  const partBytes = [...referenced.keys()].reduce((sum, id) => sum + referencedBytes(referenced, id), 0);
  const byContent = summarise(outcomes, decider.content, cells, partBytes);
  const verdicts = Object.fromEntries(Object.values(byContent).map((each) => [each.content, each.verdict])) as Record<
    ProcessContent,
    ProcessOutcome['verdict']
  >;
  const ranges = regions.filter(({ verdict }) => verdict !== 'out').length;
  const iptTrace = mask !== null && hasFlag(mask, 'MiniDumpWithIptTrace');
  const { fullMemory } = plan;
  const streams = plan.isMinidump ? streamsOf({ process, verdicts, ranges, fullMemory, iptTrace }) : [];
  const size = streams.length === 0 && ranges === 0 ? null : fileSize(outcomes, streams);
  return { outcomes, byContent, streams, size, mask, stopsAt: stops(process, mask) };
}

/** `mask` is what ProcDump -mc is given; without it, MiniDumpNormal. Every other kind has its own recipe. */
export function captureProcess(
  process: SimProcess,
  type: UserDumpType,
  options: { readonly mask?: number } = {},
): ProcessCapture {
  const referenced = stackReferenced(process);
  const plan = typePlan(process, type, referenced, options.mask ?? 0);
  const becomesFull = type.recipe.by === 'mini-plus' && process.clr ? 'clr' : null;
  return { ...carriedOut(process, plan, referenced), becomesFull };
}

/** Any combination of MINIDUMP_TYPE flags, whoever asks for it. */
export function captureMask(process: SimProcess, mask: number): ProcessCapture {
  const referenced = stackReferenced(process);
  return { ...carriedOut(process, maskPlan(process, mask, referenced, null), referenced), becomesFull: null };
}
