/**
 * What a learner has done: one record for both languages, since it holds ids and answers and no words of the course.
 * Every function returns the next record and changes nothing.
 */
import type { SavedAnswer } from '../quiz/kind.ts';

export const PROGRESS_VERSION = 1;

/** Milliseconds since 1970. */
export type Time = number;

/** One question. */
export interface Entry {
  /** Of the question, when it was answered last. */
  readonly version: number;
  readonly answer: SavedAnswer;
  readonly earned: number;
  readonly total: number;
  readonly tries: number;
  readonly hints: number;
  readonly at: Time;
  /** right: all of it, at least once. shown: the answer was revealed before that. */
  readonly done?: 'right' | 'shown';
}

export interface LessonRecord {
  readonly opened: Time;
  /** When the first prediction was committed. */
  readonly predicted?: Time;
  /** Ids of the headings that were reached, in alphabetical order. */
  readonly sections: readonly string[];
  /** When everything was done for the first time; questions added later do not undo it. */
  readonly done?: Time;
}

/** One check of one question that is about a dump type: what mastery is computed from. */
export interface Sighting {
  readonly item: string;
  readonly at: Time;
  readonly isRight: boolean;
}

export interface Place {
  readonly lesson: string;
  readonly section: string;
  readonly at: Time;
}

export interface Progress {
  readonly version: typeof PROGRESS_VERSION;
  readonly created: Time;
  readonly items: Readonly<Record<string, Entry>>;
  readonly lessons: Readonly<Record<string, LessonRecord>>;
  /** The latest sightings of each dump type, newest first, at most `SIGHTINGS_KEPT`. */
  readonly types: Readonly<Record<string, readonly Sighting[]>>;
  readonly last?: Place;
}

export const SIGHTINGS_KEPT = 10;

export function emptyProgress(now: Time): Progress {
  return { version: PROGRESS_VERSION, created: now, items: {}, lessons: {}, types: {} };
}

/** Settles the order of options for this learner, in every visit and both languages. */
export function learnerSeed({ created }: Pick<Progress, 'created'>): string {
  return String(created);
}

/** The question changed its meaning since; the answer is kept, and said to be of an older question. */
export function updatedSinceAnswered(item: { readonly version: number }, entry: Pick<Entry, 'version'>): boolean {
  return item.version !== entry.version;
}
