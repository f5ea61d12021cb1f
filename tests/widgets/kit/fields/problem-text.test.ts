import { expect, test } from 'vitest';
import { checkRam } from '#/dumps/pagefile/problem';
import { problemText } from '#/widgets/kit/fields/problem-text';
import { sayer } from '#/widgets/kit/fields/say';
import { wordsOf } from '../../../support/page-file-rules.ts';

const say = sayer(wordsOf('page-file-steps', 'en'), 'en');

test('a problem names the bound in the unit of its field', () => {
  const small = checkRam(1024);
  if (small === undefined) throw new Error('1 GB is too little');
  expect(problemText(small, 'GB', say, 'en')).toBe('It must be at least 2 GB.');
  expect(problemText(small, 'MB', say, 'en')).toBe('It must be at least 2,048 MB.');
});

test('a missing word shows its key', () => {
  expect(sayer({}, 'en')('nowhere')).toBe('nowhere');
});
