/** The record as it lies in this browser's storage: where, and whether it may be written over. */
import { isProblem } from '#/course/progress/problem';
import { emptyProgress, type Progress, type Time } from '#/course/progress/progress';
import { readStored } from '#/course/progress/read-stored';
import { storageSlot, type SlotState } from './storage-slot.ts';

/** newer: stored by a later version of the course, so nothing is written over it. */
export type StoreState = SlotState | 'newer';

export interface Snapshot {
  readonly progress: Progress;
  readonly state: StoreState;
}

export interface StoreParts {
  /** Base path of the site: several sites may share one origin. */
  readonly base: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  readonly clock: () => Time;
}

export function progressKey(base: string): string {
  return `${base}:dump-lab:progress`;
}

export interface StoredProgress {
  readonly read: () => Snapshot;
  readonly write: (progress: Progress) => SlotState;
}

/** A damaged record is put aside, not thrown away. */
export function openStored({ base, storage, clock }: StoreParts): StoredProgress {
  const slot = storageSlot(storage, progressKey(base));
  let known: { readonly text: string | null; readonly snapshot: Snapshot } | undefined;

  function interpret(text: string | null): Snapshot {
    const found = text === null ? emptyProgress(clock()) : readStored(text);
    if (!isProblem(found)) return { progress: found, state: 'ok' };
    if (found.problem === 'from-the-future') return { progress: emptyProgress(clock()), state: 'newer' };
    storageSlot(storage, `${progressKey(base)}:damaged`).write(text ?? '');
    return { progress: emptyProgress(clock()), state: 'ok' };
  }

  return {
    read(): Snapshot {
      const text = slot.read();
      if (known?.text !== text) known = undefined;
      known ??= { text, snapshot: interpret(text) };
      return known.snapshot;
    },
    write(progress: Progress): SlotState {
      const text = JSON.stringify(progress);
      const state = slot.write(text);
      if (state === 'ok') known = { text, snapshot: { progress, state } };
      return state;
    },
  };
}
