/** `lesson.yaml`: what both languages of a lesson share. */
import { z } from 'zod';
import { localized } from '#/i18n/localized.schema';
import { dumpTypeId, sourceId } from './quiz/item.schema.ts';

export const lessonSchema = z.strictObject({
  title: localized,
  description: localized,
  minutes: z.int().min(6).max(10),
  about: z.array(dumpTypeId),
  facts: z.array(sourceId).min(1).meta({ description: 'Ids of the facts the lesson teaches.' }),
  corrections: z.array(z.string().regex(/^A\d{2}$/)).default([]),
  emblem: z
    .union([dumpTypeId, localized])
    .meta({ description: 'A dump type whose core stands beside the lesson in the course map, or a short text.' }),
});
export type LessonData = z.infer<typeof lessonSchema>;
