/** What can be wrong with a progress file or record; worded in the reader's language by the page. */
export const problemCodes = [
  /** Not JSON at all. */
  'not-json',
  /** JSON, but no progress of this course. */
  'not-progress',
  /** Written by a later version of the course. */
  'from-the-future',
  /** More than a progress file can weigh. */
  'too-large',
  /** The browser could not read the file. */
  'unreadable',
] as const;

export interface Problem {
  readonly problem: (typeof problemCodes)[number];
}

export function isProblem(value: object): value is Problem {
  return 'problem' in value;
}
