/** The progress page as rows: what is done in each lesson, how each dump type stands, what a loaded file brought. */
import { mastery, type Mastery } from '#/course/progress/mastery';
import type { Progress } from '#/course/progress/progress';
import { lessonStanding, summary, type LessonStanding, type Summary } from '#/course/progress/summary';
import type { CountedLesson, ProgressData } from './progress-data.ts';

export interface LessonRow extends LessonStanding {
  readonly number: string;
  readonly title: string;
  readonly hasPrediction: boolean;
  /** Answers that were opened before they were found. */
  readonly shown: number;
}

export interface TypeRow extends Mastery {
  readonly id: string;
  readonly name: string;
  /** Of the questions about it. */
  readonly solved: number;
  readonly shown: number;
  readonly total: number;
}

export interface ProgressView {
  readonly lessons: readonly LessonRow[];
  /** Only dump types that something was answered about. */
  readonly types: readonly TypeRow[];
  readonly summary: Summary;
  readonly next: CountedLesson | undefined;
  readonly isBegun: boolean;
}

function lessonRow(progress: Progress, lesson: CountedLesson): LessonRow {
  const standing = lessonStanding(progress, lesson);
  const { number, title, hasPrediction } = lesson;
  return { ...standing, number, title, hasPrediction, shown: standing.settled - standing.right };
}

function typeRows(progress: Progress, { types }: ProgressData): readonly TypeRow[] {
  return types.flatMap(({ id, name, items }) => {
    const outcomes = items.map((item) => progress.items[item]?.done);
    const known = mastery(progress.types[id]);
    const solved = outcomes.filter((done) => done === 'right').length;
    const shown = outcomes.filter((done) => done === 'shown').length;
    if (known.recent.length === 0 && solved + shown === 0) return [];
    return [{ ...known, id, name, solved, shown, total: items.length }];
  });
}

export function progressView(progress: Progress, data: ProgressData): ProgressView {
  const found = summary(progress, data.lessons);
  return {
    lessons: data.lessons.map((lesson) => lessonRow(progress, lesson)),
    types: typeRows(progress, data),
    summary: found,
    next: data.lessons.find(({ id }) => id === found.next?.lesson),
    isBegun: Object.keys(progress.lessons).length > 0,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whatever the order of their keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]));
}

function changed(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): number {
  return Object.keys(after).filter((key) => !isSame(before[key], after[key])).length;
}

/** How many answers and lessons differ: what a loaded file added or brought up to date. */
export function changes(before: Progress, after: Progress): { readonly items: number; readonly lessons: number } {
  return { items: changed(before.items, after.items), lessons: changed(before.lessons, after.lessons) };
}
