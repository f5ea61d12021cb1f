import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice } from '#/course/quiz/kinds/choice/choice';
import { oneChoice, severalChoice } from '../../../../support/course/marked-items.ts';

describe('one of several options', () => {
  const { item, key } = oneChoice;

  test('the right option earns the point, and every option has its reason', () => {
    const mark = choice.mark(item, key, ['a']);
    expect(mark).toMatchObject({ earned: 1, total: 1, misconceptions: [] });
    expect(mark.parts.map(({ reason }) => reason)).toEqual(['a reason', 'b reason', 'c reason']);
  });

  test('a wrong option earns nothing and shows its own idea only', () => {
    expect(choice.mark(item, key, ['b'])).toMatchObject({ earned: 0, total: 1, misconceptions: ['idea-b'] });
  });

  test('it is complete with one option', () => {
    expect([[], ['a'], ['a', 'b']].map((picked) => choice.isComplete(item, picked))).toEqual([false, true, false]);
  });
});

describe('all that apply', () => {
  const { item, key } = severalChoice;

  test('all and only the right ones earn everything', () => {
    expect(choice.mark(item, key, ['b', 'a'])).toMatchObject({ earned: 3, total: 3, misconceptions: [] });
  });

  test('each option is judged, and each misjudged one shows its idea', () => {
    const mark = choice.mark(item, key, ['a', 'c']);
    expect(mark).toMatchObject({ earned: 1, total: 3, misconceptions: ['idea-b', 'idea-c'] });
    expect(mark.parts.map(({ right, expected }) => [right, expected])).toEqual([
      [true, 'chosen'],
      [false, 'chosen'],
      [false, 'left'],
    ]);
  });

  test('the order of the clicks does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c']), (picked) => {
        expect(choice.mark(item, key, picked)).toEqual(choice.mark(item, key, picked.toSorted()));
      }),
    );
  });

  test('full marks are given for the solution and for nothing else', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c']), (picked) => {
        const mark = choice.mark(item, key, picked);
        expect(mark.earned === mark.total).toBe(picked.join() === choice.solution(item, key).join());
      }),
    );
  });
});

test('a kept answer survives a new order of options and loses only options that are gone', () => {
  const { item } = severalChoice;
  const reordered = { ...item, options: item.options.toReversed() };
  expect(choice.restore(reordered, ['a', 'gone', 'c'])).toEqual(['c', 'a']);
});

test('a kept answer of another shape is passed over', () => {
  for (const saved of [undefined, 'a', { a: 'b' }]) expect(choice.restore(oneChoice.item, saved)).toEqual([]);
});

test('the public half says nothing about what is right', () => {
  const text = JSON.stringify(oneChoice.item);
  for (const secret of ['correct', 'reason', 'idea-', 'first', 'second', 'F17-01']) expect(text).not.toContain(secret);
});
