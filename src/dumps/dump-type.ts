/** What a dump type is, in the reader's language: read from `content/dump-types/`, never written in code. */
import type { MachineContent, ProcessContent } from './content.ts';
import type { Cell } from './verdict.ts';

/**
 * How the content of a user-mode type is decided: a MINIDUMP_TYPE mask where the sources give one, a predicate over
 * regions where they give a rule (MiniPlus), else the cells of the fact sheet with their standing.
 */
export type Recipe =
  { readonly by: 'mask'; readonly mask: number } | { readonly by: 'mini-plus' } | { readonly by: 'cells' };

interface Named {
  readonly id: string;
  readonly order: number;
  readonly name: string;
  readonly shortName: string;
  readonly madeBy: readonly string[];
  readonly size: string;
  readonly note: string;
  readonly sources: readonly string[];
}

export interface UserDumpType extends Named {
  readonly mode: 'user';
  readonly flags: string;
  readonly recipe: Recipe;
  readonly cells: Readonly<Record<ProcessContent, Cell>>;
}

export interface KernelDumpType extends Named {
  readonly mode: 'kernel';
  readonly registry: string;
  readonly wmi: string;
  readonly pageFile: string;
  readonly path: string;
  readonly overwrite: string;
  readonly introduced: string;
  readonly defaultOf: string;
  readonly cells: Readonly<Record<MachineContent, Cell>>;
}
export type DumpType = UserDumpType | KernelDumpType;
