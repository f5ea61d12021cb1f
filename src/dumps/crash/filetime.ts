/**
 * FILETIME: 100-nanosecond steps since 1601-01-01 UTC, as `bigint`, to and from ISO dates.
 * That LastCrashTime holds one is our reading of its neighbour PagefileTooSmall; no page states its type (section 12, note 13).
 */
export type Filetime = bigint;

const STEPS_PER_MS = 10_000n;
const STEPS_PER_SECOND = 10_000_000n;
export const FILETIME_PER_DAY = 864_000_000_000n;

/** From 1601-01-01 to 1970-01-01, in milliseconds. */
const UNIX_EPOCH_MS = 11_644_473_600_000n;
/** The end of the year 9999: the last moment an ISO date with four digits can name. */
export const LAST_FILETIME = (253_402_300_799_999n + UNIX_EPOCH_MS) * STEPS_PER_MS + 9_999n;

export function isFiletime(value: bigint): boolean {
  return value >= 0n && value <= LAST_FILETIME;
}

/** From milliseconds since 1970 (`Date`): what the browser's clock gives. */
export function filetimeOfUnixMs(ms: number): Filetime {
  return (BigInt(Math.floor(ms)) + UNIX_EPOCH_MS) * STEPS_PER_MS;
}

/** To milliseconds since 1970, for `Intl` and `Date`; what is finer than a millisecond is dropped. */
export function unixMsOfFiletime(filetime: Filetime): number {
  return Number(filetime / STEPS_PER_MS - UNIX_EPOCH_MS);
}

/** ISO date in UTC; a fraction of a second is written with seven digits, and only where there is one. */
export function isoOfFiletime(filetime: Filetime): string {
  const second = new Date(unixMsOfFiletime(filetime)).toISOString().slice(0, 19);
  const fraction = filetime % STEPS_PER_SECOND;
  return fraction === 0n ? `${second}Z` : `${second}.${String(fraction).padStart(7, '0')}Z`;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,7}))?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads an ISO date; without a time it is midnight, without a zone it is UTC. undefined: no date, or before 1601. */
export function filetimeOfIso(text: string): Filetime | undefined {
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] =
    match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const ms = Date.parse(`${local}Z`);
  /** `Date` lets 30 February slip into March; a date that does not come back as it went in is none. */
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 19) !== local) return undefined;
  const offset = zoneMs(zone);
  if (offset === undefined) return undefined;
  const filetime = filetimeOfUnixMs(ms - offset) + BigInt(fraction.padEnd(7, '0'));
  return isFiletime(filetime) ? filetime : undefined;
}

function zoneMs(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
