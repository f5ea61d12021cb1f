import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { PageFileRule } from '#/dumps/pagefile/rule';
import { ruleForms } from '#/dumps/pagefile/rule';
import { computationSchema, type pageFileRuleSchema } from '#/dumps/pagefile/rule.schema';
import type { Localize } from '#/i18n/localize';

const text = { ko: '글', en: 'text' };
const figure = {
  id: 'PF05',
  label: text,
  measure: 'page-file',
  bound: 'at-least',
  status: 'documented',
  sources: ['P02'],
};

test('a rule of the content, in the reader’s language, is a rule of the model', () => {
  expectTypeOf<Localize<z.output<typeof pageFileRuleSchema>>>().toExtend<PageFileRule>();
});

test('the schema has one arm for each form', () => {
  expect(computationSchema.options.map((arm) => arm.shape.form.value).toSorted()).toEqual([...ruleForms].toSorted());
});

test('a figure holds for every Windows unless it says otherwise', () => {
  expect(computationSchema.parse({ ...figure, form: 'ram-plus', mb: 257 })).toMatchObject({ mb: 257, bits: 'all' });
});

test('a figure must give what its form needs, and nothing of another form', () => {
  expect(computationSchema.safeParse({ ...figure, form: 'ram-plus' }).success).toBe(false);
  expect(computationSchema.safeParse({ ...figure, form: 'ram-plus', mb: 1, divisor: 8 }).success).toBe(false);
  expect(computationSchema.safeParse({ ...figure, form: 'ram-minus', mb: 1 }).success).toBe(false);
});
