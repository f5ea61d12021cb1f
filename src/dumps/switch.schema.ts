/** What an option of `.dump` and a switch of ProcDump must say: `content/tools/`. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized, localizedOrEmpty } from '#/i18n/localized.schema';
import { sourceIds } from './source-ids.schema.ts';
import { standings } from './verdict.ts';

/** `mask` is what the option adds to MINIDUMP_TYPE; `basis` says how that is known. Both or neither. */
export const dumpOptionSchema = z
  .strictObject({
    id: z.string().regex(/^\/\w+$/),
    option: z.string().min(1),
    meaning: localized,
    minidumpType: localizedOrEmpty.default(''),
    mask: z.number().int().positive().optional(),
    basis: z.enum(standings).optional(),
    sources: sourceIds,
  })
  .refine((option) => (option.mask === undefined) === (option.basis === undefined), 'mask and basis go together')
  .refine(
    (option) => (option.mask === undefined) === (option.minidumpType === ''),
    'mask and minidumpType go together',
  );
export const dumpOptionsSchema = z.array(dumpOptionSchema).min(1);
export type DumpOption = Localize<z.output<typeof dumpOptionSchema>>;

export const procdumpSwitchSchema = z.strictObject({
  id: z.string().regex(/^-\w+$/),
  switch: z.string().min(1),
  meaning: localized,
  sources: sourceIds,
});
export const procdumpSwitchesSchema = z.array(procdumpSwitchSchema).min(1);
export type ProcdumpSwitch = Localize<z.output<typeof procdumpSwitchSchema>>;
