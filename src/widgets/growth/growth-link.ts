/** The state of the growth clock as a link. Fields may be added; none changes its meaning. */
import { readStamp } from '#/dumps/crash/read-stamp';
import { isProblem } from '#/dumps/pagefile/problem';
import { linkCodec, oneOf, type Field } from '#/widgets/kit/link';

export const stampNames = ['LastCrashTime', 'PagefileTooSmall'] as const;

export interface GrowthState {
  /** Short text that reads as a stamp; '': the example, ten days before now. */
  readonly stamp: string;
  readonly name: (typeof stampNames)[number];
  /** A date (UTC); '': the reader's own clock. */
  readonly now: string;
}

/** The longest stamp a link holds as it was written; longer ones go in as their FILETIME. */
export const LONGEST_STAMP = 32;

const stamp: Field<string> = {
  write: (text) => text,
  read: (text) => (text.length <= LONGEST_STAMP && !isProblem(readStamp(text)) ? text : undefined),
  fallback: '',
};

const date: Field<string> = {
  write: (text) => text,
  read: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && !isProblem(readStamp(text)) ? text : undefined),
  fallback: '',
};

export const growthLink = linkCodec<GrowthState>(1, { stamp, name: oneOf(stampNames, 'LastCrashTime'), now: date });
