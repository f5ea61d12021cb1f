/** What an entry of `content/corrections.yaml` must say: a claim of the article and what the sources say to it. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';
import { sourceIds } from './citation.schema.ts';

export const correctionSchema = z.strictObject({
  id: z.string().regex(/^A\d{2}$/),
  verdict: z.enum(['correct', 'simplified', 'missing', 'outdated', 'wrong', 'superseded']),
  claim: localized,
  fact: localized,
  sources: sourceIds,
});
export type Correction = Localize<z.output<typeof correctionSchema>>;
