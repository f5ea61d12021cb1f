/** The schemas of the kinds, one a name: a kind without one does not compile. */
import type { z } from 'zod';
import { choiceSchema } from './choice/choice.schema.ts';
import { gridSchema } from './grid/grid.schema.ts';
import type { KindName } from './index.ts';
import { numberSchema } from './number/number.schema.ts';
import { textSchema } from './text/text.schema.ts';

export const kindSchemas = {
  choice: choiceSchema,
  number: numberSchema,
  text: textSchema,
  grid: gridSchema,
} as const satisfies { readonly [K in KindName]: z.ZodObject<{ kind: z.ZodLiteral<K> }> };
