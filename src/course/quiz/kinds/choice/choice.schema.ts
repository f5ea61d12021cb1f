import { z } from 'zod';
import { localized } from '#/i18n/localized.schema';
import { itemShape, repeated, slug, verdictShape } from '../../item.schema.ts';

const optionSchema = z.strictObject({ id: slug, correct: z.boolean(), text: localized, ...verdictShape });

export const choiceSchema = z
  .strictObject({
    ...itemShape,
    kind: z.literal('choice'),
    several: z.boolean().default(false).meta({ description: 'true: all that apply.' }),
    options: z.array(optionSchema).min(2).max(8),
  })
  .superRefine(({ several, options }, context) => {
    const right = options.filter(({ correct }) => correct).length;
    const say = (message: string) => context.addIssue({ code: 'custom', path: ['options'], message });
    if (right === 0) say('No option is correct.');
    if (!several && right > 1) say(`${right} options are correct: write \`several: true\`, or leave one.`);
    for (const id of repeated(options.map((option) => option.id))) say(`Two options are called ${id}.`);
  });
export type ChoiceWritten = z.infer<typeof choiceSchema>;
