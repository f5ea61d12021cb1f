/** The progress file: the record as it is, readable, named by its day. */
import { migrate, type Migrated } from './migrate.ts';
import type { Problem } from './problem.ts';
import type { Progress, Time } from './progress.ts';

/** A whole course weighs under 100 KB; ten times that is no progress file. */
export const FILE_LIMIT_BYTES = 1_000_000;

/** @param minutesEast of UTC, so that the day is the learner's own. */
export function progressFileName(now: Time, minutesEast = 0): string {
  const day = new Date(now + minutesEast * 60_000).toISOString().slice(0, 10);
  return `dump-lab-progress-${day}.json`;
}

export function toFile(progress: Progress): string {
  return `${JSON.stringify(progress, undefined, 2)}\n`;
}

export function fromFile(text: string): Migrated | Problem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  return migrate(value);
}
