/** What a row of `content/wow64.yaml` must say: process and tool, the dump they give, what to do with it in the debugger. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';

const bits = z.union([z.literal(32), z.literal(64)]);

export const wow64RowSchema = z.strictObject({
  id: z.string().regex(/^(32|64)(-[a-z0-9]+)+$/),
  processBits: bits,
  takenWith: localized,
  dumpBits: bits,
  result: localized,
  /** `article`: the article says so, and no other source was found. Only `documented` is graded. */
  standing: z.enum(['documented', 'community', 'article']),
  inDebugger: localized,
  sources: z.array(z.string().regex(/^[A-Z]\d{2}$/)).min(1),
});
export type Wow64Row = Localize<z.output<typeof wow64RowSchema>>;
