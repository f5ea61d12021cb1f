import { expect, test } from 'vitest';
import { lessonSchema } from '#/course/lesson.schema';
import { unitSchema } from '#/course/unit.schema';

const text = { ko: '글', en: 'text' };
const lesson = {
  title: text,
  description: text,
  minutes: 8,
  about: ['procdump_mp'],
  facts: ['F17-01', 'PF05', 'F2-01'],
  corrections: ['A07'],
  emblem: 'procdump_mp',
};

test('a lesson is what the handbook says', () => {
  expect(lessonSchema.safeParse(lesson).success).toBe(true);
  expect(lessonSchema.safeParse({ ...lesson, emblem: text }).success).toBe(true);
});

test.each([
  ['it takes five minutes', { minutes: 5 }],
  ['it teaches no fact', { facts: [] }],
  ['a correction is none', { corrections: ['X01'] }],
  ['a language is missing', { title: { ko: '글' } }],
  ['a key is unknown', { author: 'x' }],
])('a lesson is refused where %s', (_why, change) => {
  expect(lessonSchema.safeParse({ ...lesson, ...change }).success).toBe(false);
});

test('a unit has a title, and may say which memory it is about', () => {
  expect(unitSchema.safeParse({ title: text }).success).toBe(true);
  expect(unitSchema.safeParse({ title: text, description: text, mode: 'user' }).success).toBe(true);
  expect(unitSchema.safeParse({ title: text, mode: 'both' }).success).toBe(false);
});
