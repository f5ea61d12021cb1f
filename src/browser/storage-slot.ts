/** One place in the browser's storage that never throws: it may be blocked, full, or gone. */

/** ok: kept. off: blocked by the browser. full: there is no room. */
export const slotStates = ['ok', 'off', 'full'] as const;
export type SlotState = (typeof slotStates)[number];

export interface StorageSlot {
  readonly read: () => string | null;
  /** Says whether it was kept. */
  readonly write: (text: string) => SlotState;
}

function stateOf(error: unknown): SlotState {
  return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'off';
}

/** @param storage undefined where the browser refuses to hand it out. */
export function storageSlot(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined, key: string): StorageSlot {
  return {
    read() {
      try {
        return storage?.getItem(key) ?? null;
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        if (storage === undefined) return 'off';
        storage.setItem(key, text);
        return 'ok';
      } catch (error) {
        return stateOf(error);
      }
    },
  };
}

/** `localStorage`, or undefined: merely asking for it throws where storage is blocked. */
export function localStorageOrNone(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
