/** What an entry of `content/facts/<section>.yaml` must say. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';
import { sourceIds } from './citation.schema.ts';

/** What a fact rests on. `book` and `community` are said so wherever the fact is shown; only `documented` is graded. */
export const factBases = ['documented', 'inferred', 'community', 'book'] as const;
export type FactBasis = (typeof factBases)[number];

export const factSchema = z
  .strictObject({
    id: z.string().regex(/^F\d{1,2}-\d{2}$/),
    section: z.string().regex(/^\d(\.\d)?$/),
    text: localized,
    basis: z.enum(factBases),
    sources: sourceIds,
  })
  .refine((fact) => fact.id.startsWith(`F${fact.section.replace('.', '')}-`), {
    error: 'The id of a fact begins with its section.',
  });
export type Fact = Localize<z.output<typeof factSchema>>;
