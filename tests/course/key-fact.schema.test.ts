import { expect, test } from 'vitest';
import { keyFactSchema, keyFactsSchema } from '#/course/key-fact.schema';
import { readContent } from '../support/content.ts';

test('there are ten key facts, numbered in order, each with a source', () => {
  const facts = readContent('key-facts.yaml', keyFactsSchema);
  expect(facts.map((fact) => fact.id)).toEqual(
    Array.from({ length: 10 }, (_, i) => `KF${String(i + 1).padStart(2, '0')}`),
  );
  expect(keyFactSchema.safeParse({ ...facts[0], sources: [] }).success).toBe(false);
});
