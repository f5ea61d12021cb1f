import { describe, expect, test } from 'vitest';
import { quizSchema, warmUpSchema } from '#/course/quiz/quiz.schema';
import {
  writtenChoice,
  writtenGrid,
  writtenItems,
  writtenNumber,
  writtenSeveral,
  writtenText,
} from '../../support/course/items.ts';

function problems(...items: readonly object[]): string {
  return quizSchema.safeParse(items).error?.message ?? '';
}

test('the questions of the handbook are accepted', () => {
  expect(problems(...writtenItems)).toBe('');
});

test('a grid needs no stem, no hints and no sources of its own', () => {
  const { stem: _stem, hints: _hints, sources: _sources, about: _about, ...frame } = writtenGrid;
  expect(problems(frame)).toBe('');
});

describe('a quiz is refused', () => {
  const options = writtenChoice.options;
  const [right, wrong] = options;
  test.each([
    ['two questions share an id', [writtenChoice, { ...writtenText, id: 'pick' }], 'called pick'],
    ['a key is unknown', [{ ...writtenChoice, answr: 1 }], 'answr'],
    ['a kind is unknown', [{ ...writtenChoice, kind: 'guess' }], 'kind'],
    ['a language is missing', [{ ...writtenChoice, stem: { ko: '?' } }], 'stem'],
    ['a hint is missing', [{ ...writtenChoice, hints: writtenChoice.hints?.slice(1) }], 'Two hints'],
    ['there are no hints', [{ ...writtenChoice, hints: undefined }], 'Two hints'],
    ['a prediction has hints', [{ ...writtenChoice, use: 'prediction' }], 'no hints'],
    ['no option is right', [{ ...writtenChoice, options: [wrong, { ...wrong, id: 'x' }] }], 'No option'],
    ['two are right of one', [{ ...writtenSeveral, several: false }], 'several: true'],
    ['two options share an id', [{ ...writtenChoice, options: [right, wrong, wrong] }], 'called b'],
    ['an option has no reason', [{ ...writtenChoice, options: [right, { ...wrong, reason: undefined }] }], 'reason'],
    [
      'an option has no idea',
      [{ ...writtenChoice, options: [right, { ...wrong, misconception: '' }] }],
      'misconception',
    ],
    ['the version is 0', [{ ...writtenChoice, version: 0 }], 'version'],
    ['there is no source', [{ ...writtenChoice, sources: [] }], 'sources'],
    ['a unit cannot be compared', [{ ...writtenNumber, units: ['s'] }], 'compared'],
    [
      'a mistake is right',
      [{ ...writtenNumber, mistakes: [{ ...writtenNumber.mistakes?.[0], value: 16_641 }] }],
      'right',
    ],
    [
      'a mistaken word is right',
      [{ ...writtenText, mistakes: [{ ...writtenText.mistakes?.[0], accept: writtenText.accept }] }],
      'right',
    ],
    ['a grid repeats a row', [{ ...writtenGrid, contents: ['peb_teb', 'peb_teb'] }], 'peb_teb twice'],
  ])('where %s', (_why, items, message) => {
    expect(problems(...items)).toContain(message);
  });
});

test('a prediction has no hints and is accepted so', () => {
  const { hints: _none, ...item } = writtenChoice;
  expect(problems({ ...item, use: 'prediction' })).toBe('');
});

test('a warm-up is three questions, and needs no hints', () => {
  const { hints: _none, ...bare } = writtenChoice;
  const three = ['a', 'b', 'c'].map((id) => ({ ...bare, id }));
  expect(warmUpSchema.safeParse(three).success).toBe(true);
  expect(warmUpSchema.safeParse(three.slice(1)).success).toBe(false);
  expect(warmUpSchema.safeParse(three.map((item) => ({ ...item, use: 'prediction' }))).success).toBe(false);
});
