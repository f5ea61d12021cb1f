/** What `content/crash-control/` must say: the values of the key, how a dump type is chosen, relatives elsewhere, WMI. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized } from '#/i18n/localized.schema';

const sources = z.array(z.string().regex(/^[A-Z]\d{2}$/)).min(1);
const dword = z.number().int().min(0).max(0xff_ff_ff_ff);

/** What a program can do with the value; `type` is what the sources say of it, in words. */
export const valueKinds = [
  'dword',
  'qword',
  'expandString',
  'string',
  'multiString',
  'binary',
  'key',
  'unknown',
] as const;
export type ValueKind = (typeof valueKinds)[number];

export const registryValueSchema = z
  .strictObject({
    id: z.string().regex(/^\w+$/),
    /** As the sources name it, together with what belongs to it. */
    name: localized,
    /** Below the CrashControl key; '' is the key itself. */
    subkey: z.string(),
    kind: z.enum(valueKinds),
    type: localized,
    default: localized,
    meaning: localized,
    status: z.enum(['documented', 'community', 'observed', 'book']),
    /** Of a DWORD: every number that the sources give a meaning. Absent where they give a range or nothing. */
    allowed: z.array(dword).min(1).optional(),
    sources,
  })
  .refine((value) => value.allowed === undefined || value.kind === 'dword', {
    error: 'Only a DWORD has allowed numbers.',
  });
export type RegistryValue = Localize<z.output<typeof registryValueSchema>>;

export const registryKeySchema = z.strictObject({ id: z.string(), path: z.string().startsWith('HKLM\\'), sources });
export type RegistryKey = z.output<typeof registryKeySchema>;

/** null: the value is absent, or there is none. */
export const selectionSchema = z.strictObject({
  id: z.enum(['none', 'complete', 'kernel', 'small', 'automatic', 'active']),
  crashDumpEnabled: dword,
  filterPages: dword.nullable(),
  debugInfoType: dword.nullable(),
  sources,
});
export type Selection = z.output<typeof selectionSchema>;

export const relatedKeySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  key: localized,
  values: localized,
  meaning: localized,
  sources,
});
export type RelatedKey = Localize<z.output<typeof relatedKeySchema>>;

export const wmiPropertySchema = z.strictObject({
  id: z.string().regex(/^\w+$/),
  property: localized,
  registryValue: z.string().regex(/^\w+$/),
  example: localized,
  sources,
});
export type WmiProperty = Localize<z.output<typeof wmiPropertySchema>>;
