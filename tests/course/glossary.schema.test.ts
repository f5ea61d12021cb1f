import { describe, expect, test } from 'vitest';
import { glossarySchema, glossaryTermSchema } from '#/course/glossary.schema';
import { readContent } from '../support/content.ts';

const glossary = readContent('glossary.yaml', glossarySchema);

describe('the glossary', () => {
  test('has one entry a term and one term an entry', () => {
    expect(new Set(glossary.map((term) => term.id)).size).toBe(glossary.length);
    expect(new Set(glossary.map((term) => term.name.ko)).size).toBe(glossary.length);
  });

  test('calls a term by its English name, so that a lesson can', () => {
    for (const term of glossary) expect(term.name.en.replaceAll(/ ?\([^)]*\)/g, ''), term.id).toContain(term.id);
  });

  test('refuses a term without a translation', () => {
    expect(glossaryTermSchema.safeParse({ ...glossary[0], name: { en: 'dump file' } }).success).toBe(false);
  });
});
