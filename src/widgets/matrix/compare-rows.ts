/** Two dump types of one mode, line by line: what each does with a content, and whether they differ. */
import { decodeCells, type Judgement } from '#/dumps/cell-code';

export interface ComparedType {
  readonly id: string;
  readonly name: string;
  /** Made by `encodeCells`. */
  readonly cells: string;
}

export interface ComparedMode {
  readonly mode: 'user' | 'kernel';
  readonly contents: readonly { readonly name: string; readonly weave: string; readonly anchor: string }[];
  readonly types: readonly ComparedType[];
}

export interface CompareTwoData {
  readonly modes: readonly ComparedMode[];
}

export interface CompareRow {
  readonly name: string;
  readonly weave: string;
  readonly anchor: string;
  readonly first: Judgement;
  readonly second: Judgement;
  /** Whether the verdicts differ; how sure they are does not count. */
  readonly differs: boolean;
}

/** Throws on a type that is in no mode. */
export function modeWith({ modes }: CompareTwoData, id: string): ComparedMode {
  const found = modes.find(({ types }) => types.some((type) => type.id === id));
  if (found === undefined) throw new Error(`The matrix has no type ${id}`);
  return found;
}

/** The type to stand against `first`: the one that was, if it is of the same mode; else the next to it. */
export function partnerOf({ types }: ComparedMode, first: string, second: string): string {
  if (first !== second && types.some(({ id }) => id === second)) return second;
  const at = types.findIndex(({ id }) => id === first);
  return (types[at + 1] ?? types[at - 1])?.id ?? first;
}

export function compareRows({ contents, types }: ComparedMode, first: string, second: string): readonly CompareRow[] {
  const cellsOf = (id: string) => decodeCells(types.find((type) => type.id === id)?.cells ?? '');
  const [ones, others] = [cellsOf(first), cellsOf(second)];
  return contents.flatMap((content, index) => {
    const [one, other] = [ones[index], others[index]];
    if (one === undefined || other === undefined) return [];
    return [{ ...content, first: one, second: other, differs: one.value !== other.value }];
  });
}
