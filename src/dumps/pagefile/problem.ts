/** What a calculator says about an input it cannot work with: a value, not an exception. Worded in the reader's language. */

export const problemCodes = [
  'not-a-number',
  'too-small',
  'too-large',
  'unknown',
  'malformed',
  'wrong-type',
  'too-late',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** `at` names the input (`ramMb`, `pageFile.mb`); `least` and `most` are its bounds where it has any. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: string;
  readonly least?: number;
  readonly most?: number;
}

/** 2 GB to 4 TB, ends included: below lie old rules that cross each other (section 12, note 11). */
export const RAM_RANGE_MB = { least: 2048, most: 4_194_304 } as const;

/** A problem where `value` is no finite number between `least` and `most`, ends included; otherwise undefined. */
export function checkRange(at: string, value: number, least: number, most: number): Problem | undefined {
  if (!Number.isFinite(value)) return { code: 'not-a-number', at, least, most };
  if (value < least) return { code: 'too-small', at, least, most };
  return value > most ? { code: 'too-large', at, least, most } : undefined;
}

export function checkRam(ramMb: number): Problem | undefined {
  return checkRange('ramMb', ramMb, RAM_RANGE_MB.least, RAM_RANGE_MB.most);
}

export function isProblem(value: object): value is Problem {
  return 'code' in value && 'at' in value && problemCodes.some((code) => code === value.code);
}
