import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyProgress, type Progress } from '#/course/progress/progress';
import { record, type ProgressEvent } from '#/course/progress/record';
import { anyEvent, anyProgress, MINIPLUS } from '../../support/course/progress.ts';

const item = `${MINIPLUS}/pick`;
const asked = { item, version: 1, answer: ['a'] };
const missed = { kind: 'checked', ...asked, earned: 0, total: 1, hints: 0, about: ['procdump_mp'], at: 20 } as const;
const solved = { ...missed, earned: 1, at: 30 };

function after(...events: readonly ProgressEvent[]): Progress {
  return events.reduce(record, emptyProgress(10));
}

test('opening a lesson counts from the first time', () => {
  const opened = after({ kind: 'opened', lesson: MINIPLUS, at: 20 }, { kind: 'opened', lesson: MINIPLUS, at: 30 });
  expect(opened.lessons[MINIPLUS]).toEqual({ opened: 20, sections: [] });
});

test('a visited section is kept once and is the place to come back to', () => {
  const visit = { kind: 'visited', lesson: MINIPLUS, section: 'rule-512' } as const;
  const visited = after({ ...visit, at: 20 }, { ...visit, section: 'end', at: 30 }, { ...visit, at: 40 });
  expect(visited.lessons[MINIPLUS]?.sections).toEqual(['end', 'rule-512']);
  expect(visited.last).toEqual({ lesson: MINIPLUS, section: 'rule-512', at: 40 });
});

test('a check keeps answer, points and version, and counts tries', () => {
  expect(after(missed, solved).items[item]).toEqual({
    version: 1,
    answer: ['a'],
    earned: 1,
    total: 1,
    tries: 2,
    hints: 0,
    at: 30,
    done: 'right',
  });
});

test('right once stays right after a later miss', () => {
  expect(after(solved, { ...missed, at: 40 }).items[item]).toMatchObject({ earned: 0, tries: 2, done: 'right' });
});

test('an answer that was shown first does not become right by typing it in', () => {
  const shown = after(missed, { kind: 'revealed', ...asked, at: 25 }, solved);
  expect(shown.items[item]).toMatchObject({ done: 'shown', earned: 1 });
});

test('seeing the answer of a solved question takes nothing away', () => {
  expect(after(solved, { kind: 'revealed', ...asked, at: 40 }).items[item]?.done).toBe('right');
});

test('a draft is kept without a try', () => {
  expect(after({ kind: 'drafted', ...asked, at: 20 }).items[item]).toMatchObject({ answer: ['a'], tries: 0 });
});

test('an answer to a newer version of the question starts a new count', () => {
  const renewed = after(solved, { ...missed, version: 2, at: 40 }).items[item];
  expect(renewed).toMatchObject({ version: 2, tries: 1, earned: 0 });
  expect(renewed).not.toHaveProperty('done');
});

test('the first prediction of a lesson counts, its points may come later', () => {
  const predict = { kind: 'predicted', item: `${MINIPLUS}/process`, version: 1, answer: { heap: 'in' } } as const;
  const predicted = after({ ...predict, at: 20 }, { ...predict, earned: 3, total: 5, at: 21 });
  expect(predicted.lessons[MINIPLUS]?.predicted).toBe(20);
  expect(predicted.items[`${MINIPLUS}/process`]).toMatchObject({ earned: 3, total: 5, tries: 1 });
});

test('every check is seen by the dump types it is about, newest first', () => {
  expect(after(missed, solved).types['procdump_mp']).toEqual([
    { item, at: 30, isRight: true },
    { item, at: 20, isRight: false },
  ]);
});

test('a finished lesson stays finished since the first time', () => {
  const finish = { kind: 'finished', lesson: MINIPLUS } as const;
  expect(after({ ...finish, at: 50 }, { ...finish, at: 60 }).lessons[MINIPLUS]?.done).toBe(50);
});

test('nothing that happens changes the record before it, or forgets a question', () => {
  fc.assert(
    fc.property(anyProgress, anyEvent, (progress, event) => {
      const before = structuredClone(progress);
      const next = record(progress, event);
      expect(progress).toEqual(before);
      expect(Object.keys(next.items)).toEqual(expect.arrayContaining(Object.keys(before.items)));
    }),
  );
});
