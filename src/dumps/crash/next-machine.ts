/**
 * What the crash leaves behind for the next one: the files on the disk, and the growth of a system-managed page file.
 * A stopped machine cannot enlarge a file (A24): the larger one is there from a later start of Windows.
 */
import type { PageFileRule } from '../pagefile/rule.ts';
import { figureOf } from '../pagefile/rules.ts';
import { freeForDumpFile, type CrashSettings } from './crash-settings.ts';
import { growthAccount, grownMb, type GrowthRule, type StampName } from './growth-rule.ts';
import type { CrashEnding } from './names.ts';
import { dumpMb } from './place-checks.ts';
import type { Timeline } from './timeline.ts';

export const growthOutcomes = [
  'grew',
  'large-enough',
  'no-trigger',
  'no-room',
  'fixed-size',
  'other-dump-type',
] as const;
export type GrowthOutcome = (typeof growthOutcomes)[number];

export interface Growth {
  readonly rule: GrowthRule;
  readonly outcome: GrowthOutcome;
  readonly fromMb: number;
  readonly toMb: number;
  /** Fewer megabytes than the account says, because the volume keeps its last gigabyte (PF18). */
  readonly isCut: boolean;
  /** The value that now holds the time of the crash; null: none is written, or the account names none. */
  readonly stamp: StampName | null;
}

export interface NextMachine {
  readonly settings: CrashSettings;
  readonly growth: Growth;
}

const LEAVE_A_FILE: readonly CrashEnding[] = ['memory-dmp-kept', 'memory-dmp-may-be-deleted'];

/** The machine after the crash, ready to be crashed again; `growthRule` chooses whose account holds. */
export function nextMachine(
  rules: readonly PageFileRule[],
  settings: CrashSettings,
  timeline: Timeline,
  growthRule: GrowthRule = 'D06',
): NextMachine {
  const left = withFiles(rules, settings, timeline.ending);
  const growth = grow(rules, left, timeline, growthRule);
  const added = growth.toMb - growth.fromMb;
  const onBoot = settings.pageFile.onBootVolume ? added : 0;
  return {
    growth,
    settings: {
      ...left,
      pageFile: { ...left.pageFile, mb: growth.toMb },
      volumeFreeMb: left.volumeFreeMb - onBoot,
      crashedRecently: true,
    },
  };
}

/** A new Memory.dmp takes its room; one that replaces an older is taken to need no more, since the older one's size is not known. */
function withFiles(rules: readonly PageFileRule[], settings: CrashSettings, ending: CrashEnding): CrashSettings {
  if (ending === 'memory-dmp-deleted') return { ...settings, dumpFileExists: false };
  if (!LEAVE_A_FILE.includes(ending)) return settings;
  if (settings.dumpFileExists) return settings;
  const free = Math.max(0, freeForDumpFile(settings) - dumpMb(rules, settings));
  const room = settings.dumpVolume === 'boot' ? { volumeFreeMb: free } : { dumpVolumeFreeMb: free };
  return { ...settings, dumpFileExists: true, ...room };
}

function grow(rules: readonly PageFileRule[], settings: CrashSettings, timeline: Timeline, rule: GrowthRule): Growth {
  const fromMb = settings.pageFile.mb;
  const { stamp } = growthAccount(rules, rule);
  const still = (outcome: GrowthOutcome, written: StampName | null): Growth => ({
    rule,
    outcome,
    fromMb,
    toMb: fromMb,
    isCut: false,
    stamp: written,
  });
  if (settings.dumpType !== 'automatic') return still('other-dump-type', null);
  if (!settings.pageFile.systemManaged) return still('fixed-size', null);
  if (!isTriggered(rules, settings, timeline, rule)) return still('no-trigger', null);
  const target = grownMb(rules, rule, settings.ramMb);
  if (fromMb >= target) return still('large-enough', stamp);
  const room = figureOf(rules, 'PF18-DUMP', {
    ramMb: settings.ramMb,
    volumeFreeMb: settings.volumeFreeMb,
    pageFileMb: fromMb,
  });
  const toMb = Math.min(target, Math.max(room, fromMb));
  if (toMb === fromMb) return still('no-room', stamp);
  return { rule, outcome: 'grew', fromMb, toMb, isCut: toMb < target, stamp };
}

/** D06 and O01: this crash met the shortage. P02: it is the second in four weeks. B01: it is a crash. */
function isTriggered(
  rules: readonly PageFileRule[],
  settings: CrashSettings,
  timeline: Timeline,
  rule: GrowthRule,
): boolean {
  switch (growthAccount(rules, rule).trigger) {
    case 'too-small':
      return timeline.steps.some(({ reason }) => reason === 'too-small-for-kernel');
    case 'second-crash':
      return settings.crashedRecently;
    case 'any-bug-check':
      return true;
  }
}
