/** A lesson asks enough, little of it by heart, and no question gives itself away. */
import { expect, test } from 'vitest';
import { plantedItem, plantedLesson } from '../support/lessons/planted.ts';
import {
  readLessons,
  readUnits,
  type WrittenItem,
  type WrittenLesson,
  type WrittenOption,
} from '../support/lessons/read-lessons.ts';

const languages = ['ko', 'en'] as const;
type Language = (typeof languages)[number];
const LEAST_WRITTEN = 6;

function wrongShape({ id, quiz }: WrittenLesson): readonly string[] {
  const written = quiz.filter(({ kind, use }) => kind !== 'grid' && use === undefined);
  const recall = written.filter(({ aim }) => aim === 'recall');
  const hinted = quiz.filter(({ use, hints = [] }) => use === 'prediction' && hints.length > 0);
  return [
    ...(written.length < LEAST_WRITTEN
      ? [`${id}: ${written.length} written questions, ${LEAST_WRITTEN} at least`]
      : []),
    ...(recall.length * 3 > written.length ? [`${id}: ${recall.length} of ${written.length} ask by heart`] : []),
    ...hinted.map((item) => `${id}: the prediction ${item.id} has hints`),
  ];
}

const catchAll =
  /\b(?:all|none) of (?:the above|these|them)\b|\b(?:both|neither) of the above\b|위의? 모두|모두 (?:맞다|해당)|위에? ?없음|해당 ?없음|정답 ?없음/i;

function catchAlls(item: WrittenItem): readonly string[] {
  return (item.options ?? [])
    .filter(({ text }) => languages.some((language) => catchAll.test(text[language])))
    .map(({ id, text }) => `${item.id}/${id}: ${text.en}`);
}

interface Bank {
  readonly items: number;
  readonly hits: number;
  readonly chance: number;
}

/** How often the key of a question with one key is picked by a rule of thumb, and how often chance would have it. */
function bankOf(items: readonly WrittenItem[], picks: (options: readonly WrittenOption[]) => number): Bank {
  const single = items.flatMap(({ kind, several, options = [] }) =>
    kind === 'choice' && several !== true ? [options] : [],
  );
  const shares = single.map((options) => picks(options));
  return {
    items: single.length,
    hits: shares.reduce((sum, share) => sum + share, 0),
    chance: single.reduce((sum, options) => sum + 1 / options.length, 0) / Math.max(1, single.length),
  };
}

/** 1 where the key alone is longest; a tie is shared. */
function keyIsLongest(language: Language): (options: readonly WrittenOption[]) => number {
  return (options) => {
    const most = Math.max(...options.map(({ text }) => text[language].length));
    const longest = options.filter(({ text }) => text[language].length === most);
    return longest.some(({ correct }) => correct) ? 1 / longest.length : 0;
  };
}

const keyIsFirst = ([first]: readonly WrittenOption[]): number => (first?.correct ? 1 : 0);

/** The chance of at least so many hits out of so many, each with this chance. */
function tail(items: number, hits: number, chance: number): number {
  const terms = Array.from({ length: items + 1 }, (_, k) => k).map((k) => {
    const ways = Array.from({ length: k }, (_, j) => Math.log((items - j) / (j + 1))).reduce((a, b) => a + b, 0);
    return Math.exp(ways + k * Math.log(chance) + (items - k) * Math.log(1 - chance));
  });
  return terms.slice(Math.floor(hits)).reduce((a, b) => a + b, 0);
}

/** More often than 95 of 100 banks whose keys lie where chance puts them. */
function givesAway({ items, hits, chance }: Bank): boolean {
  return items > 0 && tail(items, hits, chance) < 0.05;
}

const lessons = readLessons();
const items = [...lessons.flatMap(({ quiz }) => quiz), ...readUnits().flatMap(({ warmUp = [] }) => warmUp)];

test('each lesson has enough written questions, a third of them by heart at most, and predictions without hints', () => {
  expect(lessons.flatMap(wrongShape)).toEqual([]);
});

test('no option stands for all or none of the others', () => {
  expect(items.flatMap(catchAlls)).toEqual([]);
});

test.each(languages)('the longest option is no better guess than any other (%s)', (language) => {
  const bank = bankOf(items, keyIsLongest(language));
  expect(bank.items).toBeGreaterThan(50);
  expect({ ...bank, givesAway: givesAway(bank) }).toMatchObject({ givesAway: false });
});

test('the first option is no better guess than any other', () => {
  const bank = bankOf(items, keyIsFirst);
  expect({ ...bank, givesAway: givesAway(bank) }).toMatchObject({ givesAway: false });
});

test('the rules notice a thin lesson, one that asks by heart, and a prediction with hints', () => {
  const asking = (change: (index: number) => Partial<WrittenItem>): WrittenLesson => ({
    ...plantedLesson,
    quiz: Array.from({ length: 6 }, (_, index) => ({ ...plantedItem, id: `pl-${index}`, ...change(index) })),
  });
  expect(wrongShape(asking((index) => (index < 2 ? { aim: 'recall' } : {})))).toEqual([]);
  expect(wrongShape(asking((index) => (index < 3 ? { aim: 'recall' } : {})))).toHaveLength(1);
  expect(wrongShape(asking((index) => (index === 0 ? { kind: 'grid' } : {})))).toHaveLength(1);
  const prediction: WrittenItem = { ...plantedItem, use: 'prediction' };
  const full = asking(() => ({}));
  expect(wrongShape({ ...full, quiz: [...full.quiz, prediction] })).toHaveLength(1);
});

test.each([
  ['모두 맞다', 'All of the above'],
  ['해당 없음', 'None of these'],
])('the rule notices “%s”', (ko, en) => {
  const [first] = plantedItem.options ?? [];
  const planted = (text: { ko: string; en: string }): WrittenItem => ({
    ...plantedItem,
    options: first ? [{ ...first, text }] : [],
  });
  expect(catchAlls(planted({ ko, en: 'x' }))).toHaveLength(1);
  expect(catchAlls(planted({ ko: '답', en }))).toHaveLength(1);
  expect(catchAlls(planted({ ko: '위치가 모두 바뀐다', en: 'All of it' }))).toEqual([]);
});

test('the rule notices keys that are always longest or always first', () => {
  const bank = (position: number, text: string): readonly WrittenItem[] =>
    Array.from({ length: 30 }, () => ({
      ...plantedItem,
      options: (plantedItem.options ?? []).map((option, index) => ({
        ...option,
        correct: index === position,
        text: { ko: index === position ? text : '짧다', en: index === position ? text : 'short' },
      })),
    }));
  expect(givesAway(bankOf(bank(1, 'quite a bit longer'), keyIsLongest('en')))).toBe(true);
  expect(givesAway(bankOf(bank(1, 'short'), keyIsLongest('en')))).toBe(false);
  expect(givesAway(bankOf(bank(0, 'short'), keyIsFirst))).toBe(true);
  expect(givesAway(bankOf(bank(1, 'short'), keyIsFirst))).toBe(false);
});

test('the tail of a fair coin is what tables say', () => {
  expect(tail(10, 8, 0.5)).toBeCloseTo(0.0547, 4);
  expect(tail(4, 0, 0.25)).toBeCloseTo(1, 10);
});
