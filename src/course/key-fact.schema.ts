/** What an entry of `content/key-facts.yaml` must say: one of the ten facts to get right. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';
import { sourceIds } from './claims/citation.schema.ts';

export const keyFactSchema = z.strictObject({
  id: z.string().regex(/^KF\d{2}$/),
  text: localized,
  sources: sourceIds,
});
export const keyFactsSchema = z.array(keyFactSchema).min(1);
export type KeyFact = Localize<z.output<typeof keyFactSchema>>;
