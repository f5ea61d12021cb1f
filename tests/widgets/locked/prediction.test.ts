import { expect, test } from 'vitest';
import type { OutcomeRow } from '#/widgets/kit/outcome-row';
import { review } from '#/widgets/locked/prediction';

const row = (
  id: string,
  verdict: OutcomeRow['verdict'],
  standing: OutcomeRow['standing'] = 'documented',
): OutcomeRow => ({
  id,
  verdict,
  standing,
  label: id,
  weave: 'heap',
  size: '1 MB',
  part: '',
  reasons: [],
});

test('each row is marked against its outcome: right, close, or wrong', () => {
  const rows = [row('heap', 'in'), row('cache', 'out'), row('stack', 'partial')];
  const { rows: marked, earned, total } = review(rows, { heap: 'in', cache: 'in', stack: 'in' });
  expect(marked.map(({ result }) => result)).toEqual(['right', 'wrong', 'close']);
  expect([earned, total]).toEqual([1, 3]);
});

test('what depends, and what no source says outright, is shown and not counted', () => {
  const rows = [row('peb', 'in', 'inferred'), row('other', 'conditional'), row('menu', 'in', 'community')];
  const { rows: marked, earned, total } = review(rows, { peb: 'in', other: 'out', menu: 'in' });
  expect(marked.map(({ result }) => result)).toEqual(['open', 'open', 'open']);
  expect([earned, total]).toEqual([0, 0]);
});

test('an answer that is no choice counts as none', () => {
  expect(review([row('heap', 'in')], { heap: 'perhaps' }).rows[0]?.said).toBeUndefined();
});
