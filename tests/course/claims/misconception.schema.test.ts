import { expect, test } from 'vitest';
import { misconceptionSchema } from '#/course/claims/misconception.schema';

const text = { ko: '글', en: 'text' };
const entry = { idea: text, truth: text, facts: ['F17-02', 'PF05', 'X11'], sources: ['Y01'], about: ['procdump_mp'] };

test('a misconception names what settles it and whom it is about', () => {
  expect(misconceptionSchema.parse(entry)).toEqual(entry);
});

test('a misconception without a claim, a source or a subject is refused', () => {
  for (const field of ['facts', 'sources', 'about'])
    expect(misconceptionSchema.safeParse({ ...entry, [field]: [] }).success).toBe(false);
});

test('an id of no known kind is refused', () => {
  expect(misconceptionSchema.safeParse({ ...entry, facts: ['Y01'] }).success).toBe(false);
  expect(misconceptionSchema.safeParse({ ...entry, sources: ['F17-02'] }).success).toBe(false);
});
