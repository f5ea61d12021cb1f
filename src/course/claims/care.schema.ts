/** What an entry of `content/care.yaml` must say: a place where the facts are loose or meet at an edge; never graded. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';

export const careSchema = z.strictObject({ id: z.string().regex(/^care-\d{2}$/), text: localized });
export type Care = Localize<z.output<typeof careSchema>>;
