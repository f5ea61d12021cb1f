import { expect, test } from 'vitest';
import { text } from '#/course/quiz/kinds/text/text';
import { aText } from '../../../../support/course/marked-items.ts';

const { item, key } = aText;

test('either language is right', () => {
  for (const said of ['MiniPlus', 'mini plus dump', '미니플러스', '미니플러스덤프']) {
    expect(text.mark(item, key, said)).toMatchObject({ earned: 1, total: 1, misconceptions: [] });
  }
});

test('a known mistake has its own reason, in either language', () => {
  for (const said of ['minidump', '미니 덤프']) {
    expect(text.mark(item, key, said)).toMatchObject({ earned: 0, misconceptions: ['mini-is-plus'] });
  }
});

test('any other word shows the general idea and what was expected', () => {
  const mark = text.mark(item, key, 'triage');
  expect(mark).toMatchObject({ misconceptions: ['other-name'], parts: [{ expected: 'MiniPlus', reason: 'its name' }] });
});

test('punctuation alone is no answer', () => {
  expect(['', ' … ', '?', 'm'].map((said) => text.isComplete(item, said))).toEqual([false, false, false, true]);
});

test('the solution earns the point', () => {
  expect(text.mark(item, key, text.solution(item, key)).earned).toBe(1);
});

test('a kept answer comes back as typed', () => {
  expect(text.restore(item, 'Mini plus')).toBe('Mini plus');
  expect(text.restore(item, ['x'])).toBe('');
});
