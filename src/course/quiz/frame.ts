/** The shared halves of every item, taken from what its author wrote. */
import type { ItemFrame, KeyFrame } from './kind.ts';

/** An item as written, in one language, with its permanent id `<lesson>/<item>`. */
export type Authored<Written> = Readonly<Written>;

interface Whole {
  readonly id: string;
  readonly version: number;
  readonly section: string;
  readonly about: readonly string[];
  readonly sources: readonly string[];
  readonly stem: string;
  readonly hints?: readonly string[] | undefined;
  readonly use?: 'prediction' | undefined;
}

export function frameOf({ id, version, section, about, stem, use }: Whole): ItemFrame {
  return { id, version, section, about, stem, prediction: use === 'prediction' };
}

export function keyFrameOf({ id, version, hints = [], sources }: Whole): KeyFrame {
  return { id, version, hints, sources };
}
