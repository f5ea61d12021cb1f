import { expect, test } from 'vitest';
import { disagreementSchema } from '#/course/claims/disagreement.schema';

const text = { ko: '글', en: 'text' };
const entry = { id: 'X01', kind: 'contradiction', topic: text, detail: text, teach: text, sources: ['P01', 'D03'] };
const side = (source: string, date = '2017-05-23'): object => ({ source, date, says: text });

test('a disagreement may go without sides, or have two and more', () => {
  expect(disagreementSchema.parse(entry).claims).toEqual([]);
  expect(disagreementSchema.parse({ ...entry, claims: [side('P01'), side('D03', '')] }).claims).toHaveLength(2);
});

test('a contradiction of one side is refused', () => {
  expect(disagreementSchema.safeParse({ ...entry, claims: [side('P01')] }).success).toBe(false);
});

test('a side from elsewhere, or of an odd date, is refused', () => {
  expect(disagreementSchema.safeParse({ ...entry, claims: [side('P01'), side('K01')] }).success).toBe(false);
  expect(disagreementSchema.safeParse({ ...entry, claims: [side('P01'), side('D03', 'May 2017')] }).success).toBe(
    false,
  );
});
