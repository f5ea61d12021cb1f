/** What `content/page-file/` must say: the rules, and the worked examples to check them by. */
import { z } from 'zod';
import type { Localize } from '#/i18n/localize';
import { localized, localizedOrEmpty } from '#/i18n/localized.schema';
import { bounds, measures, ruleStatuses, ruleTopics } from './rule.ts';

const size = z.number().nonnegative();
const factor = z.number().positive();
const sources = z.array(z.string().regex(/^[A-Z]\d{2}$/)).min(1);

const ramTerm = z.union([
  z.strictObject({ aboveMb: size, divisor: factor, capMb: size.optional() }),
  z.strictObject({ ofMb: size, divisor: factor }),
]);
const ramStep = z.strictObject({ belowMb: size.optional(), leastMb: size.optional(), terms: z.array(ramTerm).min(1) });

const common = {
  id: z.string().regex(/^PF\d{2}(-[A-Z0-9-]+)?$/),
  label: localized,
  measure: z.enum(measures),
  bound: z.enum(bounds),
  status: z.enum(ruleStatuses),
  bits: z.enum(['all', '64', '32']).default('all'),
  ramMb: z.strictObject({ from: size.optional(), to: size.optional() }).optional(),
  days: z.number().int().positive().optional(),
  sources,
};

/** One arm a form, as in `RuleForm`; a type test holds the two together. */
export const computationSchema = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('fixed'), mb: size, ...common }),
  z.strictObject({ form: z.literal('ram-plus'), mb: size, ...common }),
  z.strictObject({ form: z.literal('ram-times'), times: factor, ...common }),
  z.strictObject({ form: z.literal('ram-fraction'), divisor: factor, capMb: size.optional(), ...common }),
  z.strictObject({ form: z.literal('base-plus-fraction'), baseMb: size, divisor: factor, capMb: size, ...common }),
  z.strictObject({ form: z.literal('ram-at-most'), capMb: size, ...common }),
  z.strictObject({
    form: z.literal('ram-times-within-volume'),
    times: factor,
    leastMb: size,
    volumeDivisor: factor,
    ...common,
  }),
  z.strictObject({ form: z.literal('volume-until-free'), freeMb: size, ...common }),
  z.strictObject({ form: z.literal('commit-limit-share'), share: factor.max(1), ...common }),
  z.strictObject({ form: z.literal('ram-plus-page-files'), ...common }),
  z.strictObject({ form: z.literal('larger-need'), ...common }),
  z.strictObject({ form: z.literal('page-file-plus-dump'), ...common }),
  z.strictObject({ form: z.literal('free-space-above'), mb: size, ...common }),
  z.strictObject({ form: z.literal('writing-time'), ...common }),
  z.strictObject({ form: z.literal('by-ram'), steps: z.array(ramStep).min(1), ...common }),
]);

export const pageFileRuleSchema = z.strictObject({
  id: z.string().regex(/^PF\d{2}$/),
  topic: z.enum(ruleTopics),
  rule: localized,
  formula: localizedOrEmpty.default(''),
  appliesTo: localized,
  status: z.enum(ruleStatuses),
  note: localizedOrEmpty.default(''),
  sources,
  compute: z.array(computationSchema).default([]),
});

const figure = z.number().nonnegative();

/** A row of `worked-examples.yaml`: figures of the fact sheet that the calculators must reach by themselves. */
export const workedExampleSchema = z.strictObject({
  id: z.string().regex(/^ram-\d+$/),
  ramGb: figure,
  ramMb: figure,
  smallMb: figure,
  completePlus257Mb: figure,
  completePlus1Mb: figure,
  completePlus100Mb: figure,
  adviceP07: localized,
  kernelUpperBound64bitMb: figure,
  kernelTypicalThirdGb: figure,
  automaticRaisedMinRam32Gb: figure,
  automaticRaisedAtLeastRamGb: figure,
  systemManagedMinRamPartGb: figure,
  systemManagedMaxUncappedGb: figure,
  systemManagedMaxGbOn256gbVolume: figure,
  systemManagedMaxGbOn1tbVolume: figure,
  observedMinRamPartGb: figure,
  observedMinAutomaticGb: figure,
  writeSecondsComplete100mbs: figure,
  writeSecondsComplete500mbs: figure,
  diskForCompleteGb: figure,
});
export type WorkedExample = Localize<z.output<typeof workedExampleSchema>>;
