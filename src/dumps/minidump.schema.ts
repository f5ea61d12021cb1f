/** What the entries of `content/minidump/` must say: MINIDUMP_TYPE flags, streams, and masks that have a name. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';
import { sourceIds } from './source-ids.schema.ts';
import { standings } from './verdict.ts';

const flagName = z.string().regex(/^MiniDump\w+$/);
const mask = z.number().int().min(0).max(0xffffffff);

/** How far the page goes: a description; a name and value only; or a name whose value is worked out. */
export const confirmations = ['documented', 'undescribed', 'unconfirmed'] as const;

export const flagSchema = z.strictObject({
  id: flagName,
  value: mask,
  /** The value as the page prints it. */
  hex: z.string().regex(/^0x[0-9A-F]{8}$/),
  name: flagName,
  shortName: z.string().min(1),
  adds: localized,
  minVersion: localized,
  /** The letter after `.dump /m` that sets it; '' where there is none. */
  letter: z
    .string()
    .regex(/^[A-Za-z]?$/)
    .default(''),
  confirmed: z.enum(confirmations),
  /** Takes something away from what the other flags ask for. */
  filters: z.boolean().default(false),
  sources: sourceIds,
});
export const flagsSchema = z.array(flagSchema).min(1);
export type MinidumpFlag = Localize<z.output<typeof flagSchema>>;

export const streamSchema = z.strictObject({
  id: z.string().regex(/^\w+Stream[AW]?$/),
  number: z.number().int().min(0).max(0xffff),
  name: z.string().min(1),
  holds: localized,
  sources: sourceIds,
});
export const streamsSchema = z.array(streamSchema).min(1);
export type MinidumpStream = Localize<z.output<typeof streamSchema>>;

export const flagSetSchema = z.strictObject({
  id: z.string().regex(/^\w+$/),
  name: localized,
  mask,
  flags: localized,
  members: z.array(flagName).min(1),
  howKnown: localized,
  basis: z.enum(standings),
  sources: sourceIds,
});
export const flagSetsSchema = z.array(flagSetSchema).min(1);
export type FlagSet = Localize<z.output<typeof flagSetSchema>>;
