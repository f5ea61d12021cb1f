/** What an entry of `content/facts/<section>.yaml` must say. */
import { z } from 'zod';
import { localized } from '#/i18n/localized.schema';
import { sourceIds } from './citation.schema.ts';
import { factBases } from './fact.ts';

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
export type WrittenFact = z.infer<typeof factSchema>;
