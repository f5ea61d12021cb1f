/** What the machine map is given: the facts about kernel-mode dumps, in the reader's language. */
import type { MachineContent } from '#/dumps/content';
import type { KernelDumpType } from '#/dumps/dump-type';
import type { Place } from '#/dumps/memory/machine/place';
import type { PageFileRule } from '#/dumps/pagefile/rule';
import type { CrashDumpSetting } from '#/dumps/settings/crash-control';

export interface MachineContentWords {
  readonly id: MachineContent;
  readonly name: string;
  readonly shortName: string;
  readonly weave: string;
  readonly place: Place;
}

export interface MachineData {
  readonly types: readonly KernelDumpType[];
  readonly contents: readonly MachineContentWords[];
  /** Texts of the facts shown beside the map, by id. */
  readonly facts: Readonly<Record<string, string>>;
  /** The fact worth saying beside a kind, by the kind's id. */
  readonly remarks: Readonly<Record<string, string>>;
  /** The rules whose figures say what a page file must hold. */
  readonly rules: readonly PageFileRule[];
}

/** What a bug check may write, from large to small (F31-03); every other kind is taken from a running machine. */
export const settingKinds = [
  'complete',
  'active',
  'kernel',
  'automatic',
  'small',
] as const satisfies readonly CrashDumpSetting[];
export type SettingKind = (typeof settingKinds)[number];

export function isSettingKind(type: string): type is SettingKind {
  return (settingKinds as readonly string[]).includes(type);
}

export function contentWords(data: Pick<MachineData, 'contents'>, id: MachineContent): MachineContentWords {
  const found = data.contents.find((content) => content.id === id);
  if (found === undefined) throw new Error(`No words for ${id}`);
  return found;
}
