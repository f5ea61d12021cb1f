import { z } from 'zod';
import { itemShape, repeated, verdictShape } from '../../item.schema.ts';
import { areComparable, units } from './units.ts';

const unitSchema = z.enum(units);

export const numberSchema = z
  .strictObject({
    ...itemShape,
    kind: z.literal('number'),
    answer: z.strictObject({
      value: z.number(),
      unit: unitSchema,
      tolerance: z.number().min(0).meta({ description: 'In the unit of the answer, to either side.' }),
    }),
    units: z.array(unitSchema).min(1).optional().meta({ description: 'What the learner may answer in.' }),
    reason: verdictShape.reason,
    misconception: verdictShape.misconception,
    mistakes: z.array(z.strictObject({ value: z.number(), ...verdictShape })).default([]),
  })
  .superRefine(({ answer, units: offered = [answer.unit], mistakes }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    for (const unit of offered) {
      if (!areComparable(unit, answer.unit)) say('units', `${unit} cannot be compared with ${answer.unit}.`);
    }
    for (const unit of repeated(offered)) say('units', `${unit} stands there twice.`);
    for (const value of repeated(mistakes.map((mistake) => String(mistake.value)))) {
      say('mistakes', `${value} stands there twice.`);
    }
    for (const { value } of mistakes) {
      if (Math.abs(value - answer.value) <= answer.tolerance) say('mistakes', `${value} is a right answer.`);
    }
  });
export type NumberWritten = z.infer<typeof numberSchema>;
