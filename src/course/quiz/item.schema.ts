/** What every question holds, whatever its kind. The contract is `content/README.md`. */
import { z } from 'zod';
import { localized } from '#/i18n/localized.schema';

export const aims = ['recall', 'apply', 'analyse'] as const;

export const slug = z
  .string()
  .regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, 'kebab-case')
  .meta({ description: 'A permanent id in kebab-case.' });

/** Ids of facts, rules, corrections, disagreements, sources: `F17-01`, `PF05`, `A12`, `X01`, `Y01`. */
export const sourceId = z.string().regex(/^[A-Z]{1,2}\d{1,2}(?:-\d{2})?$/, 'an id such as F17-01, PF05 or Y01');
export const dumpTypeId = z.string().regex(/^[a-z][a-z\d]*(?:_[a-z\d]+)*$/, 'the id of a dump type');

/** Hints are counted by the schema of the whole quiz, since a prediction has none. */
export const itemShape = {
  id: slug,
  version: z.int().min(1).meta({ description: 'Raised when the meaning changes.' }),
  section: slug.meta({ description: 'The heading to read again.' }),
  aim: z.enum(aims),
  difficulty: z.int().min(1).max(3),
  about: z.array(dumpTypeId),
  sources: z.array(sourceId).min(1),
  stem: localized,
  hints: z.array(localized).optional(),
  use: z.literal('prediction').optional(),
} as const;

export const verdictShape = {
  reason: localized.meta({ description: 'Why it is right or wrong, never a bare verdict.' }),
  misconception: slug.meta({ description: 'The idea of whoever misjudges this: content/misconceptions/<id>.yaml.' }),
} as const;

/** Both languages are right answers, so each lists its own. */
export const acceptSchema = z.strictObject({
  ko: z.array(z.string().min(1)).min(1),
  en: z.array(z.string().min(1)).min(1),
});

export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
