/** What a file of `content/dump-types/` must say: a position on every content of its mode, none forgotten. */
import { z } from 'zod';
import { localized, localizedOrEmpty } from '#/i18n/localized.schema';
import { machineContents, processContents } from './content.ts';
import { sourceIds } from './source-ids.schema.ts';
import { standings, verdicts } from './verdict.ts';

export const cellSchema = z.strictObject({
  value: z.enum(verdicts),
  basis: z.enum(standings),
  sources: sourceIds,
  note: localizedOrEmpty.default(''),
});

/** How the content is decided; see `Recipe`. */
export const recipeSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('mask'), mask: z.number().int().nonnegative() }),
  z.strictObject({ by: z.literal('mini-plus') }),
  z.strictObject({ by: z.literal('cells') }),
]);

const named = {
  order: z.number().int().positive(),
  name: localized,
  shortName: localized,
  madeBy: z.array(localized).min(1),
  size: localized,
  note: localizedOrEmpty.default(''),
  sources: sourceIds,
};

export const userDumpTypeSchema = z.strictObject({
  mode: z.literal('user'),
  ...named,
  flags: localized,
  recipe: recipeSchema,
  cells: z.record(z.enum(processContents), cellSchema),
});

export const kernelDumpTypeSchema = z.strictObject({
  mode: z.literal('kernel'),
  ...named,
  registry: localized,
  wmi: localized,
  pageFile: localized,
  path: localized,
  overwrite: localized,
  introduced: localized,
  defaultOf: localized,
  cells: z.record(z.enum(machineContents), cellSchema),
});

export const dumpTypeSchema = z.discriminatedUnion('mode', [userDumpTypeSchema, kernelDumpTypeSchema]);
