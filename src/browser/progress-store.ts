/**
 * Remembers `Progress` in this browser: written at every answer, at once, since a page may go away at any time.
 * Several tabs may write: each change is applied to what is stored at that moment, never to what a tab remembers,
 * so an answer is not lost and a reset is not undone. What could not be stored is kept in memory and tried again.
 */
import { isProblem } from '#/course/progress/problem';
import { emptyProgress, type Progress, type Time } from '#/course/progress/progress';
import { readStored } from '#/course/progress/read-stored';
import { record, type ProgressEvent } from '#/course/progress/record';
import { localStorageOrNone, storageSlot, type SlotState } from './storage-slot.ts';

/** newer: stored by a later version of the course, so nothing is written over it. */
export type StoreState = SlotState | 'newer';

export interface Snapshot {
  readonly progress: Progress;
  readonly state: StoreState;
}

type Untimed<E> = E extends unknown ? Omit<E, 'at'> : never;
export type Happening = Untimed<ProgressEvent>;

/** Fits Svelte's store contract: `$store` works. */
export interface ProgressStore {
  readonly now: () => Snapshot;
  readonly record: (event: Happening) => void;
  /** For what is no event: a reset, a loaded file. */
  readonly update: (change: (progress: Progress) => Progress) => void;
  /** Calls at once, then at each change; returns the way out. */
  readonly subscribe: (run: (snapshot: Snapshot) => void) => () => void;
  /** Looks at the storage again: another tab wrote, or the page came back from the cache. */
  readonly refresh: () => void;
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

/** What is stored, and whether it may be written over. A damaged record is put aside, not thrown away. */
function openStored({ base, storage, clock }: StoreParts) {
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

export function createProgressStore(parts: StoreParts): ProgressStore {
  const stored = openStored(parts);
  const listeners = new Set<(snapshot: Snapshot) => void>();
  let waiting: readonly ((progress: Progress) => Progress)[] = [];
  let current = look();

  /** What is stored, with what still waits to be stored. */
  function look(): Snapshot {
    const { progress, state } = stored.read();
    return { progress: waiting.reduce((before, change) => change(before), progress), state };
  }

  function show(next: Snapshot): void {
    current = next;
    for (const listener of listeners) listener(current);
  }

  function update(change: (progress: Progress) => Progress): void {
    waiting = [...waiting, change];
    const next = look();
    const state = next.state === 'ok' ? stored.write(next.progress) : next.state;
    if (state === 'ok') waiting = [];
    show({ progress: next.progress, state });
  }

  // An untouched record written back tells at once whether answers will be kept.
  if (current.state === 'ok') current = { ...current, state: stored.write(current.progress) };

  return {
    now: () => current,
    record(event) {
      const timed: ProgressEvent = { ...event, at: parts.clock() };
      update((progress) => record(progress, timed));
    },
    update,
    subscribe(run) {
      listeners.add(run);
      run(current);
      return () => listeners.delete(run);
    },
    refresh() {
      const { progress, state } = look();
      show({ progress, state: state === 'ok' ? current.state : state });
    },
  };
}

const open = new Map<string, ProgressStore>();

/** The store of this page: every island gets the same one. */
export function progressStore(base: string): ProgressStore {
  const known = open.get(base);
  if (known) return known;
  const store = createProgressStore({ base, storage: localStorageOrNone(), clock: () => Date.now() });
  open.set(base, store);
  addEventListener('storage', ({ key }) => {
    if (key === null || key === progressKey(base)) store.refresh();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) store.refresh();
  });
  return store;
}
