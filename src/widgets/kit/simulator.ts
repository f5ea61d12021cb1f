/** What every simulator is given. Words and data are already in the reader's language. */
import type { Locale } from '#/i18n/locales';

export type Strings = Readonly<Record<string, string>>;

export interface SimulatorProps<Data> {
  readonly data: Data;
  readonly strings: Strings;
  readonly locale: Locale;
  /** The base path of the site, with a slash at its end. */
  readonly base: string;
  /** State as a query string without '?': '' opens the default. Read with the simulator's own codec. */
  readonly initial: string;
  /** lab: open, state mirrored in the address. lesson: opened by a committed prediction, address untouched. */
  readonly mode: 'lab' | 'lesson';
}
