import { expect, test } from 'vitest';
import { inClaimOrder, latestDate, type ClaimRow } from '#/widgets/kit/claims/claim-row';

const row = (id: string, date: string, isTrusted = false): ClaimRow => ({
  id,
  date,
  text: id,
  figure: '',
  standing: 'documented',
  ids: [],
  isTrusted,
});

test('claims run from the oldest to the latest, and the one to trust stands last', () => {
  const rows = [row('b', '2025-01-15'), row('trusted', '2012-09-12', true), row('a', '2018'), row('none', '')];
  expect(inClaimOrder(rows).map(({ id }) => id)).toEqual(['none', 'a', 'b', 'trusted']);
});

test('a claim bears the latest date of its sources', () => {
  expect(latestDate({ P01: '2025-04-30', K01: '2012' }, ['K01', 'P01', 'P99'])).toBe('2025-04-30');
  expect(latestDate({}, ['P01'])).toBe('');
});
