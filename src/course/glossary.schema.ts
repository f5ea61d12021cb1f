/** What an entry of `content/glossary.yaml` must say: one term, one translation, and where that comes from. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized, localizedOrEmpty } from '#/i18n/localized.schema';

/** official-ko: on Korean pages of Microsoft; article: of the article; proposed: ours; name: a name, not translated. */
export const termStatuses = ['official-ko', 'article', 'community', 'proposed', 'name'] as const;

export const termSchema = z.strictObject({
  id: z.string().min(1),
  name: localized,
  koInArticle: z.string().default(''),
  koAlso: z.string().default(''),
  status: z.enum(termStatuses),
  note: localizedOrEmpty.default(''),
  sources: z.array(z.string().regex(/^[A-Z]\d{2}$/)).min(1),
});
export const glossarySchema = z.array(termSchema).min(1);
export type Term = Localize<z.output<typeof termSchema>>;
