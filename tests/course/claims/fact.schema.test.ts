import { expect, test } from 'vitest';
import { factSchema } from '#/course/claims/fact.schema';

const fact = {
  id: 'F17-01',
  section: '1.7',
  text: { ko: '글', en: 'text' },
  basis: 'documented',
  sources: ['Y01'],
};

test('a fact says what it rests on', () => {
  expect(factSchema.parse(fact)).toEqual(fact);
  expect(factSchema.safeParse({ ...fact, sources: [] }).success).toBe(false);
  expect(factSchema.safeParse({ ...fact, basis: 'hearsay' }).success).toBe(false);
});

test('a fact is numbered within its section', () => {
  expect(factSchema.safeParse({ ...fact, section: '1.1' }).success).toBe(false);
  expect(factSchema.safeParse({ ...fact, id: 'F4-01', section: '4' }).success).toBe(true);
});

test('a fact in one language is refused', () => {
  expect(factSchema.safeParse({ ...fact, text: { ko: '글' } }).success).toBe(false);
});
