/** What an entry of `content/sources.yaml` must say: a page that is cited, when it was written, which version was read. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized, localizedOrEmpty } from '#/i18n/localized.schema';
import { sourceId } from './claims/citation.schema.ts';

/** From heaviest to lightest; their names are in `content/source-tiers.yaml`. */
export const sourceTiers = ['official', 'microsoft-blog', 'microsoft-old-kb', 'book', 'community', 'observed'] as const;

export const sourceTierSchema = z.strictObject({ id: z.enum(sourceTiers), name: localized });
export const sourceTiersSchema = z.array(sourceTierSchema).length(sourceTiers.length);
export type SourceTier = Localize<z.output<typeof sourceTierSchema>>;

const date = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/);
const orEmpty = z.string().default('');

export const sourceSchema = z.strictObject({
  id: sourceId,
  tier: z.enum(sourceTiers),
  title: localized,
  repo: orEmpty,
  path: orEmpty,
  commit: orEmpty,
  fileChanged: date.or(z.literal('')).default(''),
  /** The date the source gives for itself, '' where it gives none. */
  published: date.or(z.literal('')).default(''),
  publishedAs: localizedOrEmpty.default(''),
  address: z.url().or(z.literal('')).default(''),
  note: localizedOrEmpty.default(''),
});
export const sourcesSchema = z.array(sourceSchema).min(1);
export type Source = Localize<z.output<typeof sourceSchema>>;
