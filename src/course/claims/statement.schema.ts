/** What an entry of `content/statements.yaml` must say: a statement to judge, or a question, with its answer. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';
import { sourceIds } from './citation.schema.ts';

export const statementSchema = z.strictObject({
  id: z.string().regex(/^Q\d{2}$/),
  topic: z.enum(['user-mode', 'wow64', 'kernel-mode', 'page-file', 'registry', 'tools']),
  statement: localized,
  answer: localized,
  sources: sourceIds,
});
export type Statement = Localize<z.output<typeof statementSchema>>;
