import { z } from 'zod';
import { acceptSchema, itemShape, verdictShape } from '../../item.schema.ts';
import { wording } from './wording.ts';

export const textSchema = z
  .strictObject({
    ...itemShape,
    kind: z.literal('text'),
    accept: acceptSchema,
    reason: verdictShape.reason,
    misconception: verdictShape.misconception,
    mistakes: z.array(z.strictObject({ accept: acceptSchema, ...verdictShape })).default([]),
  })
  .superRefine(({ accept, mistakes }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const right = [...accept.ko, ...accept.en];
    for (const text of right.filter((one) => wording(one) === '')) say('accept', `Nothing is left of "${text}".`);
    const taken = new Set(right.map(wording));
    for (const { accept: wrong } of mistakes) {
      for (const text of [...wrong.ko, ...wrong.en]) {
        if (taken.has(wording(text))) say('mistakes', `"${text}" is a right answer, or another mistake already.`);
      }
      for (const text of [...wrong.ko, ...wrong.en]) taken.add(wording(text));
    }
  });
export type TextWritten = z.infer<typeof textSchema>;
