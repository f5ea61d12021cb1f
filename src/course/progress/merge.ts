/**
 * Two records of one learner made one: a file and this browser, or two browsers.
 * Commutative, associative and idempotent, so it does not matter which is loaded first, or how often.
 */
import type { Entry, LessonRecord, Place, Progress } from './progress.ts';
import { newestSightings } from './sightings.ts';

/** Any fixed order will do where nothing else decides; keys are written in the order of the alphabet. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function later<T extends { readonly at: number }>(one: T, other: T): T {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return canonical(one) >= canonical(other) ? one : other;
}

function earliest(...times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** What is taken whole from the later entry; the rest is joined. */
function lastAnswer({ version, answer, earned, total, at }: Entry): Omit<Entry, 'tries' | 'hints' | 'done'> {
  return { version, answer, earned, total, at };
}

/** The answer to the newer question, else the later answer; what was achieved on the same question is kept. */
function mergeEntries(one: Entry, other: Entry): Entry {
  if (one.version !== other.version) return one.version > other.version ? one : other;
  const done = [one.done, other.done].includes('right') ? 'right' : (one.done ?? other.done);
  const tries = Math.max(one.tries, other.tries);
  const hints = Math.max(one.hints, other.hints);
  return { ...later(lastAnswer(one), lastAnswer(other)), tries, hints, ...(done && { done }) };
}

function mergeLessons(one: LessonRecord, other: LessonRecord): LessonRecord {
  const predicted = earliest(one.predicted, other.predicted);
  const done = earliest(one.done, other.done);
  return {
    opened: Math.min(one.opened, other.opened),
    sections: [...new Set([...one.sections, ...other.sections])].sort(),
    ...(predicted !== undefined && { predicted }),
    ...(done !== undefined && { done }),
  };
}

function mergeRecords<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  mergeValues: (one: T, other: T) => T,
): Readonly<Record<string, T>> {
  const added = Object.entries(other).map(([key, value]) => {
    const own = Object.hasOwn(one, key) ? one[key] : undefined;
    return [key, own === undefined ? value : mergeValues(own, value)] as const;
  });
  return Object.fromEntries([...Object.entries(one), ...added]);
}

function mergePlaces(one: Place | undefined, other: Place | undefined): Place | undefined {
  return one && other ? later(one, other) : (one ?? other);
}

export function merge(one: Progress, other: Progress): Progress {
  const last = mergePlaces(one.last, other.last);
  return {
    version: one.version,
    created: Math.min(one.created, other.created),
    items: mergeRecords(one.items, other.items, mergeEntries),
    lessons: mergeRecords(one.lessons, other.lessons, mergeLessons),
    types: mergeRecords(one.types, other.types, (own, others) => newestSightings([...own, ...others])),
    ...(last && { last }),
  };
}
