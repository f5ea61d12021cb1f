import { expect, test } from 'vitest';
import { localDumpsFindings } from '#/dumps/settings/findings/local-dumps';

test('a folder in the profile is the service account’s for a service', () => {
  const data = { type: 'REG_EXPAND_SZ', value: 'D:\\dumps' } as const;
  const elsewhere = new Map([['dumpfolder', { name: 'DumpFolder', data }]]);
  expect(localDumpsFindings('all', new Map()).map(({ code }) => code)).toContain('local-dumps-service-folder');
  expect(localDumpsFindings('all', elsewhere).map(({ code }) => code)).not.toContain('local-dumps-service-folder');
});
