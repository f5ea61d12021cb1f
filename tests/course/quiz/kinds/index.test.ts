import { expect, expectTypeOf, test } from 'vitest';
import { kinds, mark, splits, type Answer, type Key, type PublicItem } from '#/course/quiz/kinds/index';
import { kindSchemas } from '#/course/quiz/kinds/index.schema';
import { oneChoice } from '../../../support/course/marked-items.ts';

test('every kind has a schema, a way to be taken apart and a way to be marked', () => {
  expect(Object.keys(splits)).toEqual(Object.keys(kinds));
  expect(Object.keys(kindSchemas)).toEqual(Object.keys(kinds));
});

test('marking by name goes to the kind of that name', () => {
  expect(mark('choice', oneChoice.item, oneChoice.key, ['a']).earned).toBe(1);
});

test('the name decides the types of item, key and answer', () => {
  expectTypeOf<Answer<'text'>>().toEqualTypeOf<string>();
  expectTypeOf<Answer<'number'>>().toEqualTypeOf<{ readonly text: string; readonly unit: string }>();
  expectTypeOf<Key<'choice'>['kind']>().toEqualTypeOf<'choice'>();
  expectTypeOf<PublicItem<'grid'>['asked']>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<PublicItem<'choice'>>().not.toHaveProperty('hints');
});
