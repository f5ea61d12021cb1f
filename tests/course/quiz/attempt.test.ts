import fc from 'fast-check';
import { expect, test } from 'vitest';
import { again, begin, change, check, hint, mayHint, mayReveal, reveal, type Attempt } from '#/course/quiz/attempt';
import { markOf } from '#/course/quiz/mark';

const right = markOf([{ id: 'a', right: true, reason: '…' }]);
const wrong = markOf([{ id: 'a', right: false, reason: '…' }]);

test('a check counts a try and keeps its mark until the answer changes', () => {
  const tried = check(change(begin(''), 'x'), wrong);
  expect(tried).toMatchObject({ answer: 'x', tries: 1, mark: wrong, isSolved: false });
  expect(change(tried, 'y')).not.toHaveProperty('mark');
  expect(change(tried, 'y').tries).toBe(1);
});

test('solved once is solved, whatever is tried afterwards', () => {
  expect(check(change(check(begin('x'), right), 'y'), wrong).isSolved).toBe(true);
});

test('hints come after the first miss, as many as there are, and not once it is solved', () => {
  const fresh = begin('x');
  const missed = check(fresh, wrong);
  expect([fresh, missed, hint(missed), hint(hint(missed))].map((attempt) => mayHint(attempt, 2))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(mayHint(check(fresh, right), 2)).toBe(false);
});

test('the answer may be seen after two misses, or once the hints are used up', () => {
  const missed = check(begin('x'), wrong);
  expect(
    [begin('x'), missed, check(missed, wrong), hint(hint(missed))].map((attempt) => mayReveal(attempt, 2)),
  ).toEqual([false, false, true, true]);
});

test('a revealed answer stands there with its reasons and is no solution of the learner’s own', () => {
  const shown = reveal(check(begin('x'), wrong), 'a', right);
  expect(shown).toMatchObject({ answer: 'a', mark: right, isRevealed: true, isSolved: false });
  expect(mayHint(shown, 2) || mayReveal(shown, 2)).toBe(false);
});

test('starting over hides everything and takes nothing away', () => {
  const over = again(check(begin('x'), right), '');
  expect(over).toEqual({ answer: '', tries: 1, hints: 0, isSolved: true, isRevealed: false });
});

test('tries never run out', () => {
  const steps: ((attempt: Attempt<string>) => Attempt<string>)[] = [
    (attempt) => check(attempt, wrong),
    (attempt) => change(attempt, 'z'),
    (attempt) => again(attempt, ''),
    hint,
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps)), (taken) => {
      const attempt = taken.reduce((before, step) => step(before), begin<string>('x'));
      expect(check(attempt, right)).toMatchObject({ isSolved: true, tries: attempt.tries + 1 });
    }),
  );
});
