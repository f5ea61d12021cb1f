import fc from 'fast-check';
import { expect, test } from 'vitest';
import { number } from '#/course/quiz/kinds/number/number';
import { aNumber } from '../../../../support/course/marked-items.ts';

const { item, key } = aNumber;
const markOf = (text: string, unit = 'MB') => number.mark(item, key, { text, unit });

test('the number is right however it is written', () => {
  for (const text of ['16641', '16,641', '16 641', '１６６４１', '16641MB']) {
    expect(markOf(text)).toMatchObject({ earned: 1, total: 1, misconceptions: [] });
  }
});

test('the number is right in another unit of the same measure', () => {
  expect(markOf(String(16_641 / 1024), 'GB').earned).toBe(1);
  expect(markOf(String(16_641 * 1024), 'KB').earned).toBe(1);
});

test('a unit that was typed wins over the one that stands chosen', () => {
  expect(markOf('16641 MB', 'GB').earned).toBe(1);
  expect(markOf('16641', 'GB').earned).toBe(0);
});

test('a mistake is recognised in whatever unit it comes', () => {
  for (const [text, unit] of [
    ['16384', 'MB'],
    ['16', 'GB'],
    ['16777216', 'KB'],
  ] as const) {
    expect(markOf(text, unit)).toMatchObject({
      earned: 0,
      misconceptions: ['ram-only'],
      parts: [{ reason: 'RAM only' }],
    });
  }
});

test('any other number shows the general idea', () => {
  expect(markOf('5').misconceptions).toEqual(['other-number']);
});

test('a number with a unit of another measure is wrong, not an error', () => {
  expect(markOf('16641 초')).toMatchObject({ earned: 0, misconceptions: ['other-number'] });
});

test('a tolerance reaches exactly as far as it says, to either side', () => {
  const wide = { ...key, answer: { value: 100, unit: 'MB', tolerance: 5 } } as const;
  fc.assert(
    fc.property(fc.integer({ min: 80, max: 120 }), (value) => {
      const mark = number.mark(item, { ...wide, mistakes: [] }, { text: String(value), unit: 'MB' });
      expect(mark.earned).toBe(Math.abs(value - 100) <= 5 ? 1 : 0);
    }),
  );
});

test('it is complete once there is a number', () => {
  const texts = ['', '16,6', '16641', '16 GB'];
  expect(texts.map((text) => number.isComplete(item, { text, unit: 'MB' }))).toEqual([false, false, true, true]);
  expect(number.isComplete(item, { text: '5', unit: '' })).toBe(false);
});

test('the solution earns the point', () => {
  expect(number.mark(item, key, number.solution(item, key)).earned).toBe(1);
});

test('a kept answer comes back as typed, with a unit that is still offered', () => {
  expect(number.restore(item, { text: '16 641', unit: 'GB' })).toEqual({ text: '16 641', unit: 'GB' });
  expect(number.restore(item, { text: '5', unit: 'KB' })).toEqual({ text: '5', unit: 'MB' });
  for (const saved of [undefined, 'x', ['x'], {}]) expect(number.restore(item, saved)).toEqual(number.blank(item));
});

test('the public half does not hold the number', () => {
  expect(JSON.stringify(item)).not.toMatch(/16641|16384|reason|RAM/);
});
