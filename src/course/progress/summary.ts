/** How far a learner is: in a lesson, in the course, and where to go on. */
import type { Progress } from './progress.ts';

/** What has to be done in a lesson, known from its content. */
export interface LessonOutline {
  readonly id: string;
  /** Ids of the questions of its checks, without its predictions. */
  readonly checks: readonly string[];
  readonly hasPrediction: boolean;
}

export const lessonStates = ['new', 'started', 'done'] as const;

export interface LessonStanding {
  readonly id: string;
  readonly state: (typeof lessonStates)[number];
  readonly isPredicted: boolean;
  /** Questions that were answered right at least once. */
  readonly right: number;
  /** Questions that were answered right, or whose answer was shown. */
  readonly settled: number;
  readonly total: number;
}

export function lessonStanding(progress: Progress, { id, checks, hasPrediction }: LessonOutline): LessonStanding {
  const lesson = progress.lessons[id];
  const outcomes = checks.map((check) => progress.items[check]?.done).filter((done) => done !== undefined);
  const isPredicted = lesson?.predicted !== undefined;
  const isComplete = outcomes.length === checks.length && (isPredicted || !hasPrediction);
  const isDone = lesson !== undefined && (lesson.done !== undefined || isComplete);
  const right = outcomes.filter((done) => done === 'right').length;
  const state = isDone ? 'done' : lesson ? 'started' : 'new';
  return { id, state, isPredicted, right, settled: outcomes.length, total: checks.length };
}

export interface Summary {
  readonly lessons: readonly LessonStanding[];
  readonly done: number;
  readonly right: number;
  readonly settled: number;
  readonly total: number;
  /** Where Continue leads: back into the lesson that was left, else on to the next that is not done. */
  readonly next?: { readonly lesson: string; readonly section: string };
}

function placeToContinue(progress: Progress, standings: readonly LessonStanding[]): Summary['next'] {
  const at = standings.findIndex(({ id }) => id === progress.last?.lesson);
  if (progress.last && standings[at] && standings[at].state !== 'done') {
    return { lesson: progress.last.lesson, section: progress.last.section };
  }
  const onwards = [...standings.slice(at + 1), ...standings.slice(0, at + 1)];
  const open = onwards.find(({ state }) => state !== 'done');
  return open && { lesson: open.id, section: '' };
}

function sum(standings: readonly LessonStanding[], count: (standing: LessonStanding) => number): number {
  return standings.reduce((total, standing) => total + count(standing), 0);
}

/** @param outlines in the order of the course. */
export function summary(progress: Progress, outlines: readonly LessonOutline[]): Summary {
  const lessons = outlines.map((outline) => lessonStanding(progress, outline));
  const next = placeToContinue(progress, lessons);
  return {
    lessons,
    done: lessons.filter(({ state }) => state === 'done').length,
    right: sum(lessons, ({ right }) => right),
    settled: sum(lessons, ({ settled }) => settled),
    total: sum(lessons, ({ total }) => total),
    ...(next && { next }),
  };
}
