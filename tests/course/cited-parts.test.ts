import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedParts, hasHangul } from '#/course/cited-parts';

const ids = (text: string): readonly string[] => citedParts(text).flatMap(({ id }) => id ?? []);

test('facts, rules and sources named in a text are found, also next to Hangul', () => {
  expect(ids('RAM + 257MB(P01, P02), 옛 문서는 D03이다. PF12~PF15와 F17-05.')).toEqual([
    'P01',
    'P02',
    'D03',
    'PF12',
    'PF15',
    'F17-05',
  ]);
});

test('numbers and codes are no ids', () => {
  expect(ids('0xA01, 0x1C8, KB2860880, Windows 10 17134, x86, P015, -D06')).toEqual([]);
});

test('Hangul is a part of its own, with the spaces inside it', () => {
  expect(citedParts('Keep apart from 전체 메모리 덤프.')).toEqual([
    { text: 'Keep apart from ' },
    { text: '전체 메모리 덤프', script: 'hangul' },
    { text: '.' },
  ]);
});

test('a title without Hangul is told from one with it', () => {
  expect(hasHangul('Kernel memory dump')).toBe(false);
  expect(hasHangul('ProcDump 페이지의 이력')).toBe(true);
});

test('put together again, the parts are the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', ' D06', '(PF12)', '덤프'), (text, extra) => {
      const whole = `${text}${extra}`;
      expect(
        citedParts(whole)
          .map((part) => part.text)
          .join(''),
      ).toBe(whole);
    }),
  );
});
