import { expect, test } from 'vitest';
import { keyOf, localizeItem, publicItem } from '#/course/quiz/item';
import { itemSchema } from '#/course/quiz/quiz.schema';
import { writtenChoice, writtenText } from '../../support/course/items.ts';
import { LESSON, localized, wholeGrid } from '../../support/course/marked-items.ts';

test('an item is told in one language and carries its lesson in its id', () => {
  const item = localizeItem(itemSchema.parse(writtenChoice), 'ko', LESSON);
  expect(item).toMatchObject({ id: 'user-mode/miniplus/pick', stem: '무엇인가?', hints: ['첫째', '둘째'] });
});

test('a short answer keeps the words of both languages, the reader’s first', () => {
  const [ko, en] = [localized('text', writtenText, 'ko'), localized('text', writtenText, 'en')];
  expect(ko.accept).toEqual(['미니플러스', '미니플러스 덤프', 'MiniPlus', 'MiniPlus dump']);
  expect(en.accept).toEqual(['MiniPlus', 'MiniPlus dump', '미니플러스', '미니플러스 덤프']);
  expect(en.mistakes[0]?.accept).toEqual(['minidump', '미니덤프']);
});

test('the two halves share the id and the version and nothing that gives the answer away', () => {
  const whole = localized('choice', writtenChoice);
  const [item, key] = [publicItem(whole), keyOf(whole)];
  expect(key).toMatchObject({ id: item.id, version: item.version, kind: item.kind, hints: ['first', 'second'] });
  expect(item.options).toContainEqual({ id: 'a', text: 'a text' });
});

test('a grid is taken apart by the same two functions', () => {
  expect(publicItem(wholeGrid).asked).toHaveLength(4);
  expect(Object.keys(keyOf(wholeGrid).cells)).toHaveLength(6);
});
