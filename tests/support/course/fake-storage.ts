/** A browser's storage that can be full, blocked or shared by two tabs. */
export interface FakeStorage extends Pick<Storage, 'getItem' | 'setItem'> {
  readonly kept: Map<string, string>;
  /** What happens to writing: nothing, no room, or not allowed. */
  trouble: 'none' | 'full' | 'blocked';
}

function problem(name: string): Error {
  return Object.assign(new Error(name), { name });
}

export function fakeStorage(entries: Readonly<Record<string, string>> = {}): FakeStorage {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    trouble: 'none',
    getItem(key) {
      if (this.trouble === 'blocked') throw problem('SecurityError');
      return kept.get(key) ?? null;
    },
    setItem(key, text) {
      if (this.trouble === 'blocked') throw problem('SecurityError');
      if (this.trouble === 'full') throw problem('QuotaExceededError');
      kept.set(key, text);
    },
  };
}
