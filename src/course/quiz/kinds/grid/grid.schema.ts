import { z } from 'zod';
import { dumpTypeId, itemShape, repeated, sourceId } from '../../item.schema.ts';

const contentId = z.string().regex(/^[a-z][a-z\d]*(?:_[a-z\d]+)*$/, 'the id of a content');

/** Only the frame is written: key and reasons come from the facts, stem and hints stand ready, unless this grid needs its own. */
export const gridSchema = z
  .strictObject({
    ...itemShape,
    kind: z.literal('grid'),
    about: itemShape.about.optional().meta({ description: 'The types of the grid, unless said otherwise.' }),
    sources: z.array(sourceId).default([]),
    stem: itemShape.stem.optional(),
    types: z.array(dumpTypeId).min(1).max(6),
    contents: z.array(contentId).min(2).max(12),
  })
  .superRefine(({ types, contents }, context) => {
    for (const id of repeated(types)) context.addIssue({ code: 'custom', path: ['types'], message: `${id} twice.` });
    for (const id of repeated(contents)) {
      context.addIssue({ code: 'custom', path: ['contents'], message: `${id} twice.` });
    }
  });
export type GridWritten = z.infer<typeof gridSchema>;
