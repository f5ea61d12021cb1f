/** Several yes-or-no choices in one field of a link, a letter for each that is on: none on is the default. */
import type { Field } from '../link.ts';

export function letters<const R extends Readonly<Record<string, string>>>(
  names: R,
): Field<readonly (keyof R & string)[]> {
  const known = Object.keys(names) as (keyof R & string)[];
  return {
    write: (on) =>
      known
        .filter((name) => on.includes(name))
        .map((name) => names[name])
        .join(''),
    read: (text) =>
      /^[a-z]{1,26}$/.test(text) ? known.filter((name) => text.includes(names[name] ?? '-')) : undefined,
    fallback: [],
  };
}
