/** `unit.yaml`: a unit of the course. Its warm-up stands beside it, see `quiz/quiz.schema.ts`. */
import { z } from 'zod';
import { localized } from '#/i18n/localized.schema';

export const unitSchema = z.strictObject({
  title: localized,
  short: localized.optional().meta({ description: 'For narrow places; the title where there is none.' }),
  description: localized.optional(),
  mode: z.enum(['user', 'kernel']).optional().meta({ description: 'Which of the two memories it is about, if one.' }),
});
export type UnitData = z.infer<typeof unitSchema>;
