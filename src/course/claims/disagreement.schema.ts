/** What an entry of `content/disagreements.yaml` must say: where sources contradict each other, or say nothing. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';
import { sourceId, sourceIds } from './citation.schema.ts';

/** One side of a contradiction: what a source says, and when it said so (a year, a month or a day; '' where the page has no date). */
const claimSchema = z.strictObject({
  source: sourceId,
  date: z.string().regex(/^(\d{4}(-\d{2}){0,2})?$/),
  says: localized,
  trust: z.literal(true).optional(),
});

export const disagreementSchema = z
  .strictObject({
    id: z.string().regex(/^X\d{2}$/),
    kind: z.enum(['contradiction', 'unverified']),
    topic: localized,
    detail: localized,
    teach: localized,
    sources: sourceIds,
    claims: z.array(claimSchema).default([]),
  })
  .refine((entry) => entry.claims.length !== 1, { error: 'A contradiction has two sides at least.' })
  .refine((entry) => entry.claims.every((claim) => entry.sources.includes(claim.source)), {
    error: 'A claim comes from a source of its disagreement.',
  });
export type Disagreement = Localize<z.output<typeof disagreementSchema>>;
