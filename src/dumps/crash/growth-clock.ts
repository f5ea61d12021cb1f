/** The four weeks that an enlarged page file is kept (PF12, PF15, PF16), counted from a stamp. The clock is an argument. */
import type { RuleStatus } from '../pagefile/rule.ts';
import { FILETIME_PER_DAY, type Filetime } from './filetime.ts';
import type { StampName } from './growth-rule.ts';

/** 28 days: 0x1600A3910000 steps of 100 ns (PF15); four weeks in D06's words. */
export const FOUR_WEEKS: Filetime = 0x1600a3910000n;

export const clockStates = ['none', 'active', 'expired', 'future'] as const;
export type ClockState = (typeof clockStates)[number];

export interface GrowthClock {
  /** none: no stamp. future: the stamp lies after now, which no source speaks about. */
  readonly state: ClockState;
  readonly stamp: Filetime | null;
  /** When the ordinary page file may come back; null without a stamp. */
  readonly until: Filetime | null;
  /** Steps of 100 ns that are left, 0 when the time is over or not running. */
  readonly remaining: bigint;
  /** The same in days, not rounded. */
  readonly remainingDays: number;
  /** How much of the four weeks is over, 0 to 1. */
  readonly elapsedShare: number;
}

/** What the page file does at `now`. A stamp of 0 counts as none. */
export function growthClock(stamp: Filetime | null, now: Filetime): GrowthClock {
  if (stamp === null || stamp === 0n) {
    return { state: 'none', stamp: null, until: null, remaining: 0n, remainingDays: 0, elapsedShare: 0 };
  }
  const until = stamp + FOUR_WEEKS;
  const state = stamp > now ? 'future' : now < until ? 'active' : 'expired';
  const remaining = state === 'active' ? until - now : 0n;
  const elapsedShare = { future: 0, expired: 1, active: Number(now - stamp) / Number(FOUR_WEEKS) }[state];
  return { state, stamp, until, remaining, remainingDays: Number(remaining) / Number(FILETIME_PER_DAY), elapsedShare };
}

export interface StampReading {
  readonly name: StampName;
  readonly typeStanding: RuleStatus;
  readonly nameStanding: RuleStatus;
  readonly sources: readonly string[];
  /** Where the doubt is written down. */
  readonly doubt: string;
}

/** How sure the sources are of the two values: D06 names LastCrashTime without a type, O01 shows PagefileTooSmall with one. */
export const stampReadings: readonly StampReading[] = [
  {
    name: 'LastCrashTime',
    nameStanding: 'documented',
    typeStanding: 'inferred',
    sources: ['D06', 'B01'],
    doubt: 'X05',
  },
  {
    name: 'PagefileTooSmall',
    nameStanding: 'observed',
    typeStanding: 'observed',
    sources: ['O01', 'C03'],
    doubt: 'X05',
  },
];
