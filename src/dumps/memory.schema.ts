/** What an entry of `content/memory/` must say: a kind of memory, what it is, how it is drawn, where it lies. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';
import { machineContents, processContents } from './content.ts';
import { sourceIds } from './source-ids.schema.ts';

/** The patterns of the style sheet (`.m-code`, …); `list` is a record, drawn as lines of text. */
export const weaves = [
  'code',
  'data',
  'heap',
  'cache',
  'stack',
  'map',
  'peb',
  'kernel',
  'hal',
  'driver',
  'pool',
  'ptab',
  'user',
  'fcache',
  'guest',
  'hyper',
  'free',
  'list',
] as const;
export type Weave = (typeof weaves)[number];

/** pages: owns memory; part-of: lies within another content; record: a list beside the memory; outside: not there. */
function placeIn<C extends readonly [string, ...string[]]>(contents: C) {
  return z.discriminatedUnion('as', [
    z.strictObject({ as: z.literal('pages') }),
    z.strictObject({ as: z.literal('part-of'), of: z.enum(contents) }),
    z.strictObject({ as: z.literal('record') }),
    z.strictObject({ as: z.literal('outside') }),
  ]);
}

const described = {
  name: localized,
  /** Fits a label in a block of a map. */
  shortName: localized,
  what: localized,
  weave: z.enum(weaves),
  sources: sourceIds,
};

export const processMemorySchema = z.strictObject({
  id: z.enum(processContents),
  ...described,
  place: placeIn(processContents),
});
export type ProcessMemory = Localize<z.output<typeof processMemorySchema>>;

export const machineMemorySchema = z.strictObject({
  id: z.enum(machineContents),
  ...described,
  place: placeIn(machineContents),
});
export type MachineMemory = Localize<z.output<typeof machineMemorySchema>>;

/** An entry of either file. */
export const memoryContentSchema = z.union([processMemorySchema, machineMemorySchema]);
