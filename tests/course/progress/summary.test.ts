import { expect, test } from 'vitest';
import { emptyProgress, type Progress } from '#/course/progress/progress';
import { record, type ProgressEvent } from '#/course/progress/record';
import { lessonStanding, summary, type LessonOutline } from '#/course/progress/summary';
import { begun, FULL, MINIPLUS } from '../../support/course/progress.ts';

const outline: LessonOutline = { id: MINIPLUS, checks: [`${MINIPLUS}/pick`, `${MINIPLUS}/size`], hasPrediction: true };
const course: readonly LessonOutline[] = [{ id: FULL, checks: [`${FULL}/a`], hasPrediction: false }, outline];
const asked = { version: 1, answer: 'x', at: 200 };
const rightAnswer = (item: string): ProgressEvent => {
  return { kind: 'checked', item, ...asked, earned: 1, total: 1, hints: 0, about: [] };
};
const after = (progress: Progress, ...events: readonly ProgressEvent[]) => events.reduce(record, progress);

test('a lesson is new, then started', () => {
  expect(lessonStanding(emptyProgress(1), outline)).toMatchObject({ state: 'new', settled: 0, total: 2 });
  expect(lessonStanding(begun, outline)).toMatchObject({ state: 'started', isPredicted: true, right: 1, settled: 1 });
});

test('it is done once the prediction is committed and every check is right or shown', () => {
  const shown: ProgressEvent = { kind: 'revealed', item: `${MINIPLUS}/size`, ...asked, version: 2 };
  expect(lessonStanding(after(begun, shown), outline)).toMatchObject({ state: 'done', right: 1, settled: 2 });
  expect(lessonStanding(after(begun, rightAnswer(`${MINIPLUS}/size`)), outline)).toMatchObject({
    state: 'done',
    right: 2,
  });
});

test('without the prediction it is not done, unless there is none', () => {
  const answered = after(emptyProgress(1), ...outline.checks.map(rightAnswer));
  expect(lessonStanding(answered, outline).state).toBe('started');
  expect(lessonStanding(answered, { ...outline, hasPrediction: false }).state).toBe('done');
});

test('a question added later does not undo a finished lesson', () => {
  const finished = after(begun, { kind: 'finished', lesson: MINIPLUS, at: 200 });
  expect(lessonStanding(finished, { ...outline, checks: [...outline.checks, 'new'] })).toMatchObject({
    state: 'done',
    settled: 1,
    total: 3,
  });
});

test('the course is the sum of its lessons', () => {
  expect(summary(begun, course)).toMatchObject({ done: 0, right: 1, settled: 1, total: 3 });
});

test('Continue leads back into the lesson that was left', () => {
  expect(summary(begun, course).next).toEqual({ lesson: MINIPLUS, section: 'rule-512' });
});

test('from a finished lesson Continue leads on, then round to what was skipped', () => {
  const finished = after(begun, { kind: 'finished', lesson: MINIPLUS, at: 200 });
  expect(summary(finished, course).next).toEqual({ lesson: FULL, section: '' });
  expect(summary(after(finished, { kind: 'finished', lesson: FULL, at: 201 }), course)).not.toHaveProperty('next');
});

test('a newcomer begins at the beginning', () => {
  expect(summary(emptyProgress(1), course).next).toEqual({ lesson: FULL, section: '' });
});
