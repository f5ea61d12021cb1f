import { expect, test } from 'vitest';
import { localize } from '#/i18n/localize';

test('texts become strings of the language, however deep they lie', () => {
  const entry = { id: 'a', name: { ko: '힙', en: 'Heap' }, cells: [{ note: { ko: '쪽', en: 'page' }, size: 3 }] };
  expect(localize(entry, 'ko')).toEqual({ id: 'a', name: '힙', cells: [{ note: '쪽', size: 3 }] });
  expect(localize(entry, 'en').cells[0]?.note).toBe('page');
});

test('what has other keys beside ko and en is no text', () => {
  const entry = { ko: '하나', en: 'one', extra: 1 };
  expect(localize(entry, 'en')).toEqual(entry);
});

test('null and plain values pass through', () => {
  expect(localize({ nothing: null, n: 0, yes: false }, 'ko')).toEqual({ nothing: null, n: 0, yes: false });
});
