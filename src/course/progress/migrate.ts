/**
 * Takes in a record from outside: a file the learner saved, perhaps long ago, perhaps edited since.
 * Tolerant part by part: one bad entry loses only itself and is named. A record of a later version is refused.
 */
import * as v from 'valibot';
import type { Problem } from './problem.ts';
import {
  PROGRESS_VERSION,
  type Entry,
  type LessonRecord,
  type Place,
  type Progress,
  type Sighting,
} from './progress.ts';
import { newestSightings } from './sightings.ts';

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const answerSchema = v.union([v.string(), v.array(v.string()), v.record(v.string(), v.string())]);

const entrySchema = v.object({
  version: count,
  answer: answerSchema,
  earned: count,
  total: count,
  tries: count,
  hints: count,
  at: count,
  done: v.exactOptional(v.picklist(['right', 'shown'])),
}) satisfies v.GenericSchema<unknown, Entry>;

const lessonSchema = v.object({
  opened: count,
  predicted: v.exactOptional(count),
  sections: v.pipe(
    v.array(v.string()),
    v.transform((ids) => [...new Set(ids)].sort()),
  ),
  done: v.exactOptional(count),
}) satisfies v.GenericSchema<unknown, LessonRecord>;

const sightingSchema = v.object({
  item: v.string(),
  at: count,
  isRight: v.boolean(),
}) satisfies v.GenericSchema<unknown, Sighting>;

const sightingsSchema = v.pipe(
  v.array(sightingSchema),
  v.transform((seen) => newestSightings(seen)),
);

const placeSchema = v.object({
  lesson: v.string(),
  section: v.string(),
  at: count,
}) satisfies v.GenericSchema<unknown, Place>;

/** To valibot a list is a record too. */
const tableSchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
  v.record(v.string(), v.unknown()),
);

const envelopeSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  created: count,
  items: tableSchema,
  lessons: v.fallback(tableSchema, {}),
  types: v.fallback(tableSchema, {}),
  last: v.optional(v.unknown()),
});

export interface Migrated {
  readonly progress: Progress;
  /** What could not be read, as paths: `items/user-mode/miniplus/mp-grid`. */
  readonly lost: readonly string[];
}

/** What is good, and the paths of what is not. */
function sift<T>(name: string, parts: Readonly<Record<string, unknown>>, schema: v.GenericSchema<unknown, T>) {
  const read = Object.entries(parts).map(([key, part]) => ({ key, result: v.safeParse(schema, part) }));
  const good = read.flatMap(({ key, result }) => (result.success ? [[key, result.output] as const] : []));
  const lost = read.flatMap(({ key, result }) => (result.success ? [] : [`${name}/${key}`]));
  return { good: Object.fromEntries(good), lost };
}

export function migrate(value: unknown): Migrated | Problem {
  const envelope = v.safeParse(envelopeSchema, value);
  if (!envelope.success) return { problem: 'not-progress' };
  const { version, created, last } = envelope.output;
  if (version > PROGRESS_VERSION) return { problem: 'from-the-future' };
  const items = sift<Entry>('items', envelope.output.items, entrySchema);
  const lessons = sift<LessonRecord>('lessons', envelope.output.lessons, lessonSchema);
  const types = sift<readonly Sighting[]>('types', envelope.output.types, sightingsSchema);
  const place = v.safeParse(placeSchema, last);
  const progress: Progress = {
    version: PROGRESS_VERSION,
    created,
    items: items.good,
    lessons: lessons.good,
    types: types.good,
    ...(place.success && { last: place.output }),
  };
  const lostPlace = place.success || last === undefined ? [] : ['last'];
  return { progress, lost: [...items.lost, ...lessons.lost, ...types.lost, ...lostPlace] };
}
