/**
 * Remembers `Progress` in this browser: written at every answer, at once, since a page may go away at any time.
 * Several tabs may write: each change is applied to what is stored at that moment, never to what a tab remembers,
 * so an answer is not lost and a reset is not undone. What could not be stored is kept in memory and tried again.
 */
import type { Progress } from '#/course/progress/progress';
import { record, type ProgressEvent } from '#/course/progress/record';
import { localStorageOrNone } from './storage-slot.ts';
import { openStored, progressKey, type Snapshot, type StoredProgress, type StoreParts } from './stored-progress.ts';

type Untimed<E> = E extends unknown ? Omit<E, 'at'> : never;
export type Happening = Untimed<ProgressEvent>;

export type Change = (progress: Progress) => Progress;

/** Fits Svelte's store contract: `$store` works. */
export interface ProgressStore {
  readonly now: () => Snapshot;
  readonly record: (event: Happening) => void;
  /** For what is no event: a reset, a loaded file. */
  readonly update: (change: Change) => void;
  /** Calls at once, then at each change; returns the way out. */
  readonly subscribe: (run: (snapshot: Snapshot) => void) => () => void;
  /** Looks at the storage again: another tab wrote, or the page came back from the cache. */
  readonly refresh: () => void;
}

function audience() {
  const listeners = new Set<(snapshot: Snapshot) => void>();
  return {
    tell: (snapshot: Snapshot) => listeners.forEach((listen) => listen(snapshot)),
    join(listen: (snapshot: Snapshot) => void): () => void {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}

/** Changes on their way into the storage; what could not be stored waits here for the next one. */
function changesOf(stored: StoredProgress) {
  let waiting: readonly Change[] = [];

  function look(): Snapshot {
    const { progress, state } = stored.read();
    return { progress: waiting.reduce((before, change) => change(before), progress), state };
  }

  function apply(change: Change): Snapshot {
    waiting = [...waiting, change];
    const { progress, state: found } = look();
    const state = found === 'ok' ? stored.write(progress) : found;
    if (state === 'ok') waiting = [];
    return { progress, state };
  }

  return { look, apply };
}

export function createProgressStore(parts: StoreParts): ProgressStore {
  const changes = changesOf(openStored(parts));
  const listeners = audience();
  // A record written back unchanged tells at once whether answers will be kept.
  let current = changes.apply((progress) => progress);

  function show(next: Snapshot): void {
    current = next;
    listeners.tell(current);
  }

  function update(change: Change): void {
    show(changes.apply(change));
  }

  return {
    now: () => current,
    record(event) {
      const timed = { ...event, at: parts.clock() };
      update((progress) => record(progress, timed));
    },
    update,
    subscribe(run) {
      run(current);
      return listeners.join(run);
    },
    refresh() {
      const { progress, state } = changes.look();
      // That reading works says nothing about writing.
      const isTrouble = current.state === 'off' || current.state === 'full';
      show({ progress, state: state === 'ok' && isTrouble ? current.state : state });
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
