/** What an entry of `content/key-facts.yaml` must say: one of the ten facts to get right. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';

export const keyFactSchema = z.strictObject({
  id: z.string().regex(/^KF\d{2}$/),
  text: localized,
  sources: z.array(z.string().regex(/^[A-Z]\d{2}$/)).min(1),
});
export const keyFactsSchema = z.array(keyFactSchema).min(1);
export type KeyFact = Localize<z.output<typeof keyFactSchema>>;
