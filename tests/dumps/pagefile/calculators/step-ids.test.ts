import { describe, expect, test } from 'vitest';
import { dedicatedChecks, kernelMarks, stepIds } from '#/dumps/pagefile/calculators/step-ids';
import { problemCodes } from '#/dumps/pagefile/problem';
import { localeNames } from '#/i18n/locales';
import { wordsOf } from '../../../support/page-file-rules.ts';

describe.each(localeNames)('the words in %s', (locale) => {
  test('are those of the ids, none missing and none left over', () => {
    const expected = [
      ...stepIds.map((id) => `step.${id}`),
      ...kernelMarks.map((id) => `mark.${id}`),
      ...dedicatedChecks.map((id) => `check.${id}`),
      ...['right', 'unit', 'wrong'].map((id) => `blank.${id}`),
      ...problemCodes.map((id) => `problem.${id}`),
    ];
    expect(Object.keys(wordsOf('page-file-steps', locale)).sort()).toEqual(expected.sort());
  });
});
