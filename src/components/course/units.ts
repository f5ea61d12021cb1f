/** The course as lines on a map: what comes before the fork, the two memories side by side, what comes after. */
import type { Unit } from '#/catalog/lessons';

export interface CourseLines {
  readonly before: readonly Unit[];
  /** Units about one of the two memories. */
  readonly branches: readonly Unit[];
  readonly after: readonly Unit[];
}

export function courseLines(units: readonly Unit[]): CourseLines {
  const fork = units.findIndex(({ mode }) => mode !== undefined);
  const join = units.findLastIndex(({ mode }) => mode !== undefined) + 1;
  if (fork < 0) return { before: units, branches: [], after: [] };
  return { before: units.slice(0, fork), branches: units.slice(fork, join), after: units.slice(join) };
}

export interface CourseFigures {
  readonly units: number;
  readonly lessons: number;
  readonly minutes: number;
  /** The shortest and the longest lesson. */
  readonly from: number;
  readonly to: number;
}

export function courseFigures(units: readonly Unit[]): CourseFigures {
  const minutes = units.flatMap(({ lessons }) => lessons.map((lesson) => lesson.minutes));
  return {
    units: units.length,
    lessons: minutes.length,
    minutes: minutes.reduce((sum, each) => sum + each, 0),
    from: Math.min(...minutes),
    to: Math.max(...minutes),
  };
}
