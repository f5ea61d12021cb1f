/** The steps of the page file calculators. `content/ui/page-file-steps.yaml` has a sentence for each as `step.<id>`. */
export const stepIds = [
  'ram',
  'none-needed',
  'complete-need',
  'active-need',
  'kernel-bound',
  'kernel-bound-32',
  'kernel-in-use',
  'automatic-need',
  'small-need',
  'small-need-other',
  'minimum-ram-part',
  'minimum-raised',
  'maximum-ram-part',
  'maximum-volume-part',
  'maximum',
  'maximum-for-dump',
  'sized-for-dump',
  'maximum-below-minimum',
  'commit-limit',
  'growth-trigger',
  'commit-above-ram',
  'dump-minimum',
  'custom-size',
  'dump-file-size',
  'room-on-volume',
  'page-file-size',
  'dump-size',
  'disk-room',
  'write-time',
] as const;
export type StepId = (typeof stepIds)[number];

/** Marks for the size of a kernel dump beside the bound (X30). Words: `mark.<id>`. */
export const kernelMarks = ['third-of-ram', 'under-40-gb'] as const;
export type KernelMark = (typeof kernelMarks)[number];

/** What must hold for a dedicated dump file. Words: `check.<id>`. */
export const dedicatedChecks = ['local-fixed', 'not-clustered', 'has-room'] as const;
export type DedicatedCheck = (typeof dedicatedChecks)[number];
