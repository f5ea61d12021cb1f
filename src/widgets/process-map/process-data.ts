/** What the process map is given: the facts about user-mode dumps, in the reader's language. */
import type { UserDumpType } from '#/dumps/dump-type';
import type { OwnerKind } from '#/dumps/memory/process/region';

export interface ContentWords {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly weave: string;
}

export interface FlagWords {
  readonly name: string;
  readonly shortName: string;
  readonly value: number;
  readonly adds: string;
  /** The letter of `.dump /m` that sets it; '' where none does. */
  readonly letter: string;
  readonly isDescribed: boolean;
}

export interface ProcessData {
  readonly types: readonly UserDumpType[];
  readonly contents: readonly ContentWords[];
  readonly flags: readonly FlagWords[];
  /** Texts of the facts that rules rest on, by id. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Which weave of the house an owner wears; memory of the same kind looks alike everywhere. */
export const ownerWeaves: Readonly<Record<OwnerKind, string>> = {
  heap: 'heap',
  'gc-heap': 'heap',
  cache: 'cache',
  'jit-code': 'code',
  'private-readonly': 'data',
  stack: 'stack',
  'stack-32': 'stack',
  'stack-64': 'stack',
  'stack-guard': 'stack',
  peb: 'peb',
  teb: 'peb',
  'image-headers': 'code',
  'image-code': 'code',
  'image-rodata': 'code',
  'image-data': 'data',
  'mapped-file': 'map',
  'shared-section': 'map',
  reserved: 'free',
  free: 'free',
};
