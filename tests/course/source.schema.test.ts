import { describe, expect, test } from 'vitest';
import { sourceSchema, sourcesSchema, sourceTiers, sourceTiersSchema } from '#/course/source.schema';
import { readContent } from '../support/content.ts';

const sources = readContent('sources.yaml', sourcesSchema);

describe('the sources', () => {
  test('are listed once each', () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    expect(sources).toHaveLength(91);
  });

  test('can be looked up, but for the listings whose address was not kept', () => {
    expect(sources.filter((source) => source.address === '').map((source) => source.id)).toEqual(['O01']);
  });

  test('have a tier that has a name', () => {
    expect(readContent('source-tiers.yaml', sourceTiersSchema).map((tier) => tier.id)).toEqual([...sourceTiers]);
  });

  test('are refused with a date nobody can sort', () => {
    expect(sourceSchema.safeParse({ ...sources[0], published: 'January 2025' }).success).toBe(false);
  });
});
