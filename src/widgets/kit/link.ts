/**
 * The state of a simulator as a query string: versioned, short, and forgiving, so that an old or forged link opens
 * something sensible. Every field says how it is written and what stands in for a bad value.
 */
export interface Field<T> {
  readonly write: (value: T) => string;
  /** undefined: the text is not one of mine. */
  readonly read: (text: string) => T | undefined;
  readonly fallback: T;
}
export type Fields<S> = { readonly [K in keyof S]: Field<S[K]> };

export function oneOf<const T extends string>(options: readonly T[], fallback: NoInfer<T>): Field<T> {
  return { write: (value) => value, read: (text) => options.find((option) => option === text), fallback };
}

export function integer(least: number, most: number, fallback: number): Field<number> {
  return {
    write: (value) => String(value),
    read: (text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
    fallback,
  };
}

export function hex(most: number, fallback: number): Field<number> {
  return {
    write: (value) => `0x${value.toString(16)}`,
    read: (text) => {
      const value = /^0x[\da-f]{1,13}$/i.test(text) ? Number(text) : Number.NaN;
      return value >= 0 && value <= most ? value : undefined;
    },
    fallback,
  };
}

/** A short id, such as that of a dump type: letters, digits, `_` and `-`, at most 40 of them. */
export function slug(fallback: string): Field<string> {
  return { write: (value) => value, read: (text) => (/^[\w-]{1,40}$/.test(text) ? text : undefined), fallback };
}

export const yesNo = (fallback: boolean): Field<boolean> => ({
  write: (value) => (value ? '1' : '0'),
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  fallback,
});

export interface LinkCodec<S> {
  /** At most 200 characters; fields that hold their default are left out. */
  readonly encode: (state: S) => string;
  /** Never throws; unknown fields are passed over, bad values become the default. */
  readonly decode: (query: string) => S;
  readonly initial: S;
}

export function linkCodec<S extends object>(version: number, fields: Fields<S>): LinkCodec<S> {
  const names = Object.keys(fields) as (keyof S & string)[];
  const initial = Object.fromEntries(names.map((name) => [name, fields[name].fallback])) as S;
  return {
    initial,
    encode(state) {
      const query = new URLSearchParams({ v: String(version) });
      for (const name of names) {
        const text = fields[name].write(state[name]);
        if (text !== fields[name].write(fields[name].fallback)) query.set(name, text);
      }
      return query.toString();
    },
    decode(text) {
      const query = new URLSearchParams(text);
      const read = (name: keyof S & string) => {
        const part = query.get(name);
        return (part === null ? undefined : fields[name].read(part)) ?? fields[name].fallback;
      };
      return Object.fromEntries(names.map((name) => [name, read(name)])) as S;
    },
  };
}
