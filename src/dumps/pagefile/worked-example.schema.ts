/** A row of `content/page-file/worked-examples.yaml`: figures of the fact sheet that the calculators must reach by themselves. */
import { z } from 'zod';
import { localized } from '#/i18n/localized.schema';

const figure = z.number().nonnegative();

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
export type WrittenWorkedExample = z.infer<typeof workedExampleSchema>;
