import { expect, test } from 'vitest';
import {
  defaultLocalDumps,
  localDumpKinds,
  localDumpsChanges,
  localDumpsFrom,
  localDumpsKeyOf,
} from '#/dumps/settings/local-dumps';

test('a program has a subkey of its own name', () => {
  expect(localDumpsKeyOf('all')).toMatch(/Windows Error Reporting\\LocalDumps$/);
  expect(localDumpsKeyOf('shop.exe')).toMatch(/LocalDumps\\shop\.exe$/);
});

test('the defaults are ten mini dumps in the user profile', () => {
  expect(localDumpsFrom('all', new Map())).toEqual(defaultLocalDumps);
  expect(localDumpKinds[defaultLocalDumps.dumpType]).toBe('wer_local_mini');
});

test('custom flags are written for custom dumps only', () => {
  const names = (dumpType: 0 | 2) =>
    localDumpsChanges({ ...defaultLocalDumps, dumpType }).flatMap((change) =>
      change.action === 'set' ? [change.name] : [],
    );
  expect(names(0)).toContain('CustomDumpFlags');
  expect(names(2)).not.toContain('CustomDumpFlags');
});
