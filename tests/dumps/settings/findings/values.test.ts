import { expect, test } from 'vitest';
import { valueFindings } from '#/dumps/settings/findings/values';

test('a community value keeps its label', () => {
  const data = { type: 'REG_DWORD', value: 5 } as const;
  const found = valueFindings(new Map([['minidumpscount', { name: 'MinidumpsCount', data }]]));
  expect(found).toMatchObject([{ code: 'value-community', standing: 'community', facts: ['C03', 'C06', 'X23'] }]);
});
