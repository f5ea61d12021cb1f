/** What an entry of `content/misconceptions/` must say; its id is the name of its file and permanent. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';
import { claimId, sourceIds } from './citation.schema.ts';

export const misconceptionSchema = z.strictObject({
  idea: localized.meta({ description: 'What the learner believes, in one sentence.' }),
  truth: localized.meta({ description: 'The sentence that settles it.' }),
  facts: z.array(claimId).min(1),
  sources: sourceIds,
  about: z
    .array(z.string().regex(/^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/))
    .min(1)
    .meta({ description: 'Dump type ids and topics of statements.' }),
});
export type Misconception = Localize<z.output<typeof misconceptionSchema>>;
