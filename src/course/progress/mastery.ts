/** How well a dump type is known: four of the last five checks of questions about it were right. */
import type { Sighting } from './progress.ts';

export const MASTERY_WINDOW = 5;
export const MASTERY_RIGHT = 4;

export interface Mastery {
  /** The last checks, newest first, at most five: was each right? */
  readonly recent: readonly boolean[];
  readonly right: number;
  readonly isMastered: boolean;
}

/** @param seen newest first, as kept in the record. */
export function mastery(seen: readonly Sighting[] = []): Mastery {
  const recent = seen.slice(0, MASTERY_WINDOW).map(({ isRight }) => isRight);
  const right = recent.filter(Boolean).length;
  return { recent, right, isMastered: right >= MASTERY_RIGHT };
}
