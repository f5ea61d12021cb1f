/**
 * The outcome of a capture by owner: heap, cache, stacks, image code, … in the order of the address space.
 * The matrix knows contents; a learner thinks in owners, and the 512 MB rule of MiniPlus tells two owners of the same content apart.
 */
import type { ProcessContent } from '../../../content.ts';
import { contentOf } from '../../../memory/process/content-of.ts';
import { committedRegions, type SimProcess } from '../../../memory/process/process.ts';
import { ownerKinds, type OwnerKind, type Region } from '../../../memory/process/region.ts';
import { combinedSources, combinedStanding, combinedVerdict } from '../../combine.ts';
import type { Outcome } from '../../outcome.ts';

/** Thin things that stand beside their bigger neighbour on a map. */
const DRAWN_WITH: Readonly<Partial<Record<OwnerKind, OwnerKind>>> = {
  'image-headers': 'image-code',
  'image-rodata': 'image-code',
  teb: 'peb',
  'stack-guard': 'stack',
};

export interface OwnerGroup {
  readonly owner: OwnerKind;
  readonly content: ProcessContent;
  readonly regions: number;
  readonly bytes: number;
}

export interface OwnerOutcome extends OwnerGroup, Pick<Outcome, 'verdict' | 'standing' | 'sources' | 'keptBytes'> {
  /** The reasons of its regions, without repetition, the one that decides most bytes first. */
  readonly because: readonly string[];
  readonly note: string;
}

function drawnAs(region: Region, all: ReadonlySet<OwnerKind>): OwnerKind {
  const { kind } = region.owner;
  const wider = DRAWN_WITH[kind] ?? kind;
  if (wider === 'stack' && !all.has('stack')) return 'stack-64';
  return wider;
}

/** The committed regions by the owner they are drawn with. */
export function regionsByOwner(process: SimProcess): ReadonlyMap<OwnerKind, readonly Region[]> {
  const regions = committedRegions(process);
  const all = new Set(regions.map(({ owner }) => owner.kind));
  const groups = Map.groupBy(regions, (region) => drawnAs(region, all));
  return new Map([...groups].sort(([one], [other]) => ownerKinds.indexOf(one) - ownerKinds.indexOf(other)));
}

function groupOf(owner: OwnerKind, regions: readonly Region[]): OwnerGroup {
  const widest = regions.reduce((most, region) => (region.bytes > most.bytes ? region : most));
  const bytes = regions.reduce((sum, region) => sum + region.bytes, 0);
  return { owner, content: contentOf(widest), regions: regions.length, bytes };
}

/** Committed memory by owner: what there is to dump, with no word about any dump. */
export function ownerGroups(process: SimProcess): readonly OwnerGroup[] {
  return [...regionsByOwner(process)].map(([owner, regions]) => groupOf(owner, regions));
}

function bytesOf(outcomes: readonly Pick<Outcome, 'bytes'>[]): number {
  return outcomes.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Where nearly all of an owner fares alike, that is its verdict: a chunk put back does not make two gigabytes doubtful. */
const NEARLY_ALL = 0.95;

function deciding(own: readonly Outcome<ProcessContent>[]): readonly Outcome<ProcessContent>[] {
  const alike = Map.groupBy(own, ({ verdict, standing }) => `${verdict} ${standing}`);
  const [most = own] = [...alike.values()].toSorted((one, other) => bytesOf(other) - bytesOf(one));
  return bytesOf(most) >= NEARLY_ALL * bytesOf(own) ? most : own;
}

/** @param outcomes of `captureProcess` of the same process. */
export function outcomesByOwner(
  process: SimProcess,
  outcomes: readonly Outcome<ProcessContent>[],
): readonly OwnerOutcome[] {
  const byPiece = new Map(outcomes.map((outcome) => [outcome.piece, outcome]));
  return [...regionsByOwner(process)].map(([owner, regions]) => {
    const own = regions.flatMap(({ id }) => byPiece.get(id) ?? []).toSorted((one, other) => other.bytes - one.bytes);
    const bulk = deciding(own);
    return {
      ...groupOf(owner, regions),
      verdict: combinedVerdict(bulk) ?? 'out',
      standing: combinedStanding(bulk),
      sources: combinedSources(bulk),
      because: [...new Set([...bulk, ...own].map(({ because }) => because))],
      note: own.find(({ note }) => note !== '')?.note ?? '',
      keptBytes: own.reduce((sum, { verdict, bytes, keptBytes }) => sum + (verdict === 'in' ? bytes : keptBytes), 0),
    };
  });
}
