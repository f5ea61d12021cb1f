import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_LIMIT_BYTES, fromFile, progressFileName, toFile } from '#/course/progress/file';
import { emptyProgress, type Progress } from '#/course/progress/progress';
import { record } from '#/course/progress/record';
import { anyProgress } from '../../support/course/progress.ts';

test('the file is named by the learner’s own day', () => {
  const lateInSeoul = Date.UTC(2026, 10, 24, 16, 30);
  expect(progressFileName(lateInSeoul)).toBe('dump-lab-progress-2026-11-24.json');
  expect(progressFileName(lateInSeoul, 9 * 60)).toBe('dump-lab-progress-2026-11-25.json');
});

test('what is written is what is read', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      expect(fromFile(toFile(progress))).toEqual({ progress, lost: [] });
    }),
  );
});

test('what is no JSON is said to be so', () => {
  expect(fromFile('hello')).toEqual({ problem: 'not-json' });
});

test('a course of 60 lessons with ten grids each fits far below the limit', () => {
  const answer = Object.fromEntries(Array.from({ length: 24 }, (_, cell) => [`private_rw.procdump_m${cell}`, 'in']));
  let progress: Progress = emptyProgress(1);
  for (let lesson = 0; lesson < 60; lesson += 1) {
    for (let grid = 0; grid < 10; grid += 1) {
      const item = `unit/lesson-${lesson}/grid-${grid}`;
      const about = [`type_${lesson % 29}`];
      progress = record(progress, {
        kind: 'checked',
        item,
        version: 1,
        answer,
        earned: 1,
        total: 1,
        hints: 0,
        about,
        at: 1.7e12,
      });
    }
  }
  expect(toFile(progress).length).toBeLessThan(FILE_LIMIT_BYTES);
});
