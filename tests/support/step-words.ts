/** Every step of a calculation finds its sentence, and everything the sentence names. */
import { expect } from 'vitest';
import type { Derivation } from '#/dumps/pagefile/calculators/derivation';
import { isProblem, type Problem } from '#/dumps/pagefile/problem';
import { fill } from '#/i18n/fill';
import { localeNames } from '#/i18n/locales';
import { wordsOf } from './page-file-rules.ts';

/** Returns the derivation, or fails the test where it is a problem. */
export function solved<R>(found: Derivation<R> | Problem): Derivation<R> {
  if (isProblem(found)) throw new Error(JSON.stringify(found));
  return found;
}

export function expectWords({ steps, alternatives }: Derivation<unknown>): void {
  for (const locale of localeNames) {
    const words = wordsOf('page-file-steps', locale);
    for (const { id, values } of steps) expect(fill(locale, words[`step.${id}`] ?? '', values)).not.toBe('');
    for (const { id, label } of alternatives) expect(label || words[`mark.${id}`]).toBeTruthy();
  }
}
