import { expect, test } from 'vitest';
import { frameOf, keyFrameOf } from '#/course/quiz/frame';

const whole = { id: 'l/q', version: 2, section: 's', about: ['kernel'], sources: ['D03'], stem: '?' };

test('the public frame says where the question belongs and whether it is a prediction', () => {
  const frame = { id: 'l/q', version: 2, section: 's', about: ['kernel'], stem: '?' };
  expect(frameOf(whole)).toEqual({ ...frame, prediction: false });
  expect(frameOf({ ...whole, use: 'prediction', hints: ['x'] })).toEqual({ ...frame, prediction: true });
});

test('hints and sources wait with the key', () => {
  expect(keyFrameOf({ ...whole, hints: ['x', 'y'] })).toEqual({
    id: 'l/q',
    version: 2,
    hints: ['x', 'y'],
    sources: ['D03'],
  });
  expect(keyFrameOf(whole).hints).toEqual([]);
});
