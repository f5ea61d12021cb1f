import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saysOneOf, wording } from '#/course/quiz/kinds/text/wording';

test('case, width, spaces, hyphens and punctuation do not tell wordings apart', () => {
  const said = ['Mini-Plus', 'miniplus', 'MINI PLUS', '“MiniPlus.”', 'ＭｉｎｉＰｌｕｓ', '`MiniPlus`', 'mini_plus'];
  expect(new Set(said.map(wording))).toEqual(new Set(['miniplus']));
});

test('Hangul typed as separate letters is the same word', () => {
  expect(wording('미니플러스'.normalize('NFD'))).toBe(wording('미니 플러스'));
});

test('words that differ in a letter stay apart', () => {
  expect(saysOneOf('minipuls', ['MiniPlus'])).toBe(false);
});

test('nothing said is nothing accepted', () => {
  expect(saysOneOf(' - ', ['-'])).toBe(false);
});

test('a wording is its own wording', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(wording(wording(text))).toBe(wording(text));
    }),
  );
});
