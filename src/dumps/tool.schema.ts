/** What an entry of `content/tools/tool-list.yaml` must say: what makes, forces or reads a dump, and how. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized, localizedOrEmpty } from '#/i18n/localized.schema';

export const toolSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: localized,
  makes: localized,
  how: localized,
  facts: localizedOrEmpty.default(''),
  sources: z.array(z.string().regex(/^[A-Z]\d{2}$/)).min(1),
});
export type Tool = Localize<z.output<typeof toolSchema>>;
