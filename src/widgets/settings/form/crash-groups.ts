/** The values of CrashControl that the form writes, in groups, and what kind of field each of them is. */
import type { CrashControl } from '#/dumps/settings/crash-control';

/** Names of the settings of one kind: yes or no, a path, a number. */
type FieldsOf<V> = { [K in keyof CrashControl]: CrashControl[K] extends V ? K : never }[keyof CrashControl];
export type SwitchField = FieldsOf<boolean>;
export type PathField = Exclude<FieldsOf<string | null>, 'dumpType'>;
export type CountField = FieldsOf<number | null>;

export type FormField =
  | { readonly as: 'switch'; readonly field: SwitchField }
  | { readonly as: 'path'; readonly field: PathField; readonly isOptional: boolean }
  | { readonly as: 'count'; readonly field: CountField; readonly unit: 'dumps' | 'MB' };

export const crashGroups = ['after', 'file', 'dedicated', 'rare'] as const;
export type CrashGroup = (typeof crashGroups)[number];

export const crashForm: Readonly<Record<CrashGroup, readonly FormField[]>> = {
  after: [
    { as: 'switch', field: 'autoReboot' },
    { as: 'switch', field: 'logEvent' },
    { as: 'switch', field: 'sendAlert' },
  ],
  file: [
    { as: 'path', field: 'dumpFile', isOptional: false },
    { as: 'switch', field: 'overwrite' },
    { as: 'switch', field: 'alwaysKeepMemoryDump' },
    { as: 'path', field: 'minidumpDir', isOptional: false },
    { as: 'count', field: 'minidumpsCount', unit: 'dumps' },
  ],
  dedicated: [
    { as: 'path', field: 'dedicatedDumpFile', isOptional: true },
    { as: 'count', field: 'dumpFileSizeMb', unit: 'MB' },
  ],
  rare: [
    { as: 'switch', field: 'ignorePagefileSize' },
    { as: 'switch', field: 'savePageFileContents' },
  ],
};
