/**
 * Reads the record that this site itself stored. By hand, since it is part of every lesson's script; a file from
 * outside goes through `migrate.ts`. What this lets through, that one takes without loss.
 */
import type { SavedAnswer } from '../quiz/kind.ts';
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

type Json = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

function isAnswer(value: unknown): value is SavedAnswer {
  if (isText(value)) return true;
  return Array.isArray(value) ? value.every(isText) : isObject(value) && Object.values(value).every(isText);
}

function entryOf(value: unknown): Entry | undefined {
  if (!isObject(value)) return undefined;
  const { version, answer, earned, total, tries, hints, at, done } = value;
  if (!isCount(version) || !isCount(earned) || !isCount(total)) return undefined;
  if (!isCount(tries) || !isCount(hints) || !isCount(at) || !isAnswer(answer)) return undefined;
  const entry = { version, answer, earned, total, tries, hints, at };
  return done === 'right' || done === 'shown' ? { ...entry, done } : entry;
}

function lessonOf(value: unknown): LessonRecord | undefined {
  if (!isObject(value) || !isCount(value['opened'])) return undefined;
  const { opened, predicted, sections, done } = value;
  return {
    opened,
    sections: Array.isArray(sections) ? [...new Set(sections.filter(isText))].sort() : [],
    ...(isCount(predicted) && { predicted }),
    ...(isCount(done) && { done }),
  };
}

function sightingOf(value: unknown): readonly Sighting[] {
  if (!isObject(value)) return [];
  const { item, at, isRight } = value;
  return isText(item) && isCount(at) && typeof isRight === 'boolean' ? [{ item, at, isRight }] : [];
}

function sightingsOf(value: unknown): readonly Sighting[] | undefined {
  return Array.isArray(value) ? newestSightings(value.flatMap(sightingOf)) : undefined;
}

function placeOf(value: unknown): Place | undefined {
  if (!isObject(value)) return undefined;
  const { lesson, section, at } = value;
  return isText(lesson) && isText(section) && isCount(at) ? { lesson, section, at } : undefined;
}

/** One bad entry loses only itself. */
function each<T>(value: unknown, read: (part: unknown) => T | undefined): Record<string, T> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.flatMap(([key, part]) => {
      const good = read(part);
      return good === undefined ? [] : [[key, good] as const];
    }),
  );
}

export function readStored(text: string): Progress | Problem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  if (!isObject(value) || !isCount(value['version']) || !isCount(value['created'])) return { problem: 'not-progress' };
  if (value['version'] > PROGRESS_VERSION) return { problem: 'from-the-future' };
  const last = placeOf(value['last']);
  return {
    version: PROGRESS_VERSION,
    created: value['created'],
    items: each(value['items'], entryOf),
    lessons: each(value['lessons'], lessonOf),
    types: each(value['types'], sightingsOf),
    ...(last && { last }),
  };
}
