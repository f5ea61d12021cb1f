import { expect, test } from 'vitest';
import { referencePath } from '#/course/reference-path';

test.each([
  ['F17-02', 'reference/facts/#F17-02'],
  ['PF05', 'reference/page-file/#PF05'],
  ['P01', 'reference/sources/#P01'],
  ['A16', 'reference/corrections/#A16'],
  ['X01', 'reference/disagreements/#X01'],
  ['Q38', 'reference/statements/#Q38'],
  ['K02', 'reference/sources/#K02'],
])('%s stands at %s', (id, path) => {
  expect(referencePath(id)).toBe(path);
});

test('what is no id of the reference has no place there', () => {
  expect(referencePath('care-01')).toBeUndefined();
  expect(referencePath('')).toBeUndefined();
});
