/**
 * The house figure: one process poured into three files. Everything drawn and said is computed from the captures,
 * so the picture cannot disagree with the maps of the lab.
 */
import { outcomesByOwner, type OwnerOutcome } from '#/dumps/capture/process/owner/by-owner';
import { captureProcess } from '#/dumps/capture/process/capture-process';
import type { UserDumpType } from '#/dumps/dump-type';
import { processPresets } from '#/dumps/memory/process/presets/index';
import { committedBytes } from '#/dumps/memory/process/process';
import type { OwnerKind } from '#/dumps/memory/process/region';
import { bestUnit, fromBytes } from '#/dumps/memory/size';
import { formatNumber } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import { sizeRangeText, sizeText } from '#/widgets/kit/size-text';
import { rowSize } from '#/widgets/kit/tray/tray';
import { ownerWeaves } from '#/widgets/process-map/process-data';
import { ribbons, type Ribbon } from './ribbons.ts';

/** From large to small: the switches a visitor turns first. */
export const homeTypes = ['procdump_ma', 'procdump_mp', 'procdump_mm'] as const;

export interface FlowBlock {
  readonly id: string;
  readonly bytes: number;
  readonly weave: string;
  readonly label: string;
  readonly size: string;
  readonly verdict?: OwnerOutcome['verdict'];
  readonly standing?: OwnerOutcome['standing'];
}

export interface Flow {
  readonly type: string;
  /** `mp` of `procdump_mp`: the switch. */
  readonly letters: string;
  readonly size: string;
  /** Of the committed memory, 0 to 100, and in words. */
  readonly share: number;
  readonly shareText: string;
  /** How much smaller than the largest of the three, which has none. */
  readonly saved: { readonly number: string; readonly unit: string } | undefined;
  readonly process: readonly FlowBlock[];
  readonly file: readonly FlowBlock[];
  readonly ribbons: readonly Ribbon[];
}

export interface FlowFigure {
  readonly committed: string;
  readonly rowBytes: number;
  readonly row: string;
  readonly outcomes: readonly (readonly OwnerOutcome[])[];
  readonly flows: readonly Flow[];
}

type Labels = (outcome: OwnerOutcome) => string;
const home = processPresets.home;

function blockOf(outcome: OwnerOutcome, bytes: number, labels: Labels, locale: Locale): FlowBlock {
  const weave = ownerWeaves[outcome.owner];
  return { id: outcome.owner, bytes, weave, label: labels(outcome), size: sizeText(locale, bytes) };
}

/** What the file holds besides memory: lists of threads, modules, handles and memory. */
function listBlock(bytes: number, locale: Locale): FlowBlock {
  return { id: 'lists', bytes, weave: 'list', label: '', size: sizeText(locale, bytes) };
}

function savedBytes(bytes: number, locale: Locale): NonNullable<Flow['saved']> {
  const unit = bestUnit(bytes);
  return { number: formatNumber(locale, fromBytes(bytes, unit), 0), unit };
}

function flowOf(
  type: UserDumpType,
  outcomes: readonly OwnerOutcome[],
  largest: number,
  labels: Labels,
  locale: Locale,
): Flow {
  const { size } = captureProcess(home, type);
  if (size === null) throw new Error(`No size for ${type.id}`);
  const memory = outcomes.filter(({ keptBytes }) => keptBytes > 0);
  const keptBytes = memory.reduce((sum, outcome) => sum + outcome.keptBytes, 0);
  const share = (size.mostBytes / committedBytes(home)) * 100;
  return {
    type: type.id,
    letters: type.id.replace('procdump_', ''),
    size: sizeRangeText(locale, size.leastBytes, size.mostBytes),
    share,
    shareText: `${formatNumber(locale, share, share < 10 ? 1 : 0)}%`,
    saved: size.mostBytes < largest ? savedBytes(largest - size.mostBytes, locale) : undefined,
    process: outcomes.map((outcome) => {
      const { verdict, standing, bytes } = outcome;
      return { ...blockOf(outcome, bytes, labels, locale), verdict, standing };
    }),
    file: [
      ...memory.map((outcome) => blockOf(outcome, outcome.keptBytes, labels, locale)),
      listBlock(size.mostBytes - keptBytes, locale),
    ],
    ribbons: ribbons(outcomes.map(({ owner, bytes, keptBytes }) => ({ weave: ownerWeaves[owner], bytes, keptBytes }))),
  };
}

/** @param types in the order of `homeTypes`. */
export function flowFigure(types: readonly UserDumpType[], labels: Labels, locale: Locale): FlowFigure {
  const captured = types.map((type) => ({ type, capture: captureProcess(home, type) }));
  const outcomes = captured.map(({ capture }) => outcomesByOwner(home, capture.outcomes));
  const largest = Math.max(...captured.map(({ capture }) => capture.size?.mostBytes ?? 0));
  const committed = committedBytes(home);
  const rowBytes = rowSize(committed);
  return {
    committed: sizeText(locale, committed),
    rowBytes,
    row: sizeText(locale, rowBytes),
    outcomes,
    flows: captured.map(({ type }, at) => flowOf(type, outcomes[at] ?? [], largest, labels, locale)),
  };
}

/** One owner in a flow's outcomes: throws where the process has none. */
export function ownerIn(outcomes: readonly OwnerOutcome[], owner: OwnerKind): OwnerOutcome {
  const found = outcomes.find((outcome) => outcome.owner === owner);
  if (found === undefined) throw new Error(`The process has no ${owner}`);
  return found;
}
