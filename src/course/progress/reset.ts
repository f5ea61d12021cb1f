/** Forgetting on request: one lesson, or everything. */
import { lessonOf } from '../lesson.ts';
import { emptyProgress, type Progress, type Time } from './progress.ts';

function without<T>(record: Readonly<Record<string, T>>, isGone: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !isGone(key)));
}

/** @param lesson id of the lesson, or `all`. */
export function reset(progress: Progress, lesson: string, now: Time): Progress {
  if (lesson === 'all') return emptyProgress(now);
  const types = Object.entries(progress.types)
    .map(([type, seen]) => [type, seen.filter(({ item }) => lessonOf(item) !== lesson)] as const)
    .filter(([, seen]) => seen.length > 0);
  const { last, ...rest } = progress;
  return {
    ...rest,
    items: without(progress.items, (item) => lessonOf(item) === lesson),
    lessons: without(progress.lessons, (id) => id === lesson),
    types: Object.fromEntries(types),
    ...(last && last.lesson !== lesson && { last }),
  };
}
