import { expect, test } from 'vitest';
import { emptyProgress, type Progress } from '#/course/progress/progress';
import { merge } from '#/course/progress/merge';
import type { ProgressData } from '#/widgets/progress/progress-data';
import { changes, progressView } from '#/widgets/progress/progress-view';
import { begun, FULL, MINIPLUS } from '../../support/course/progress.ts';

const data: ProgressData = {
  lessons: [
    {
      id: MINIPLUS,
      checks: [`${MINIPLUS}/pick`, `${MINIPLUS}/seen`],
      hasPrediction: true,
      number: '1.6',
      title: 'MiniPlus',
    },
    { id: FULL, checks: [`${FULL}/a`], hasPrediction: false, number: '1.4', title: 'Full' },
  ],
  types: [
    { id: 'procdump_mp', name: '-mp', items: [`${MINIPLUS}/pick`, `${MINIPLUS}/seen`] },
    { id: 'kernel', name: 'Kernel', items: [] },
  ],
};
const entry = { version: 1, answer: 'x', earned: 1, total: 1, tries: 1, hints: 0, at: 5 };
const progress: Progress = {
  ...emptyProgress(1),
  items: { [`${MINIPLUS}/pick`]: { ...entry, done: 'right' }, [`${MINIPLUS}/seen`]: { ...entry, done: 'shown' } },
  lessons: { [MINIPLUS]: { opened: 1, sections: [], predicted: 2 } },
  types: { procdump_mp: [true, true, true, true, false].map((isRight, at) => ({ item: 'i', at: 9 - at, isRight })) },
};

test('a lesson shows what was answered right, what was shown, and that it is done', () => {
  const [row] = progressView(progress, data).lessons;
  expect(row).toMatchObject({ state: 'done', right: 1, shown: 1, total: 2, isPredicted: true });
});

test('a dump counts as known after four right of five, and one never asked about is left out', () => {
  const { types } = progressView(progress, data);
  expect(types).toHaveLength(1);
  expect(types[0]).toMatchObject({ id: 'procdump_mp', isMastered: true, right: 4, solved: 1, shown: 1, total: 2 });
});

test('Continue leads to the next lesson that is not done', () => {
  expect(progressView(progress, data).next?.number).toBe('1.4');
  expect(progressView(emptyProgress(1), data)).toMatchObject({ isBegun: false, next: { number: '1.6' }, types: [] });
});

test('what a file brought is counted, and the same file again brings nothing', () => {
  const before = emptyProgress(1);
  const after = merge(before, begun);
  expect(changes(before, after)).toEqual({
    items: Object.keys(begun.items).length,
    lessons: Object.keys(begun.lessons).length,
  });
  expect(changes(after, merge(after, begun))).toEqual({ items: 0, lessons: 0 });
});
