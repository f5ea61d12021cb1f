/** What an entry of `content/glossary.yaml` must say: one term, one translation, and where that comes from. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized, localizedOrEmpty } from '#/i18n/localized.schema';
import { sourceIds } from './claims/citation.schema.ts';

/** official-ko: on Korean pages of Microsoft; article: of the article; proposed: ours; name: a name, not translated. */
export const termStatuses = ['official-ko', 'article', 'community', 'proposed', 'name'] as const;

export const glossaryTermSchema = z.strictObject({
  id: z.string().min(1),
  name: localized,
  koInArticle: z.string().default(''),
  koAlso: z.string().default(''),
  status: z.enum(termStatuses),
  note: localizedOrEmpty.default(''),
  sources: sourceIds,
});
export const glossarySchema = z.array(glossaryTermSchema).min(1);
export type Term = Localize<z.output<typeof glossaryTermSchema>>;
