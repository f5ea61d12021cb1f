/** When packages have to be installed. */
import { expect, test } from 'vitest';
import { missingPackages } from '../../../src/cli/set-up/packages.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-for-another-system': { version: '1.0.0', optional: true },
};

test('nothing is missing when every package is there in its version', () => {
  expect(missingPackages(wanted, { 'node_modules/a': { version: '1.0.0' } })).toEqual([]);
});

test('an absent package is missing, an absent optional one is not', () => {
  expect(missingPackages(wanted, {})).toEqual(['node_modules/a']);
});

test('a package of another version is missing, optional or not', () => {
  const present = { 'node_modules/a': { version: '1.0.1' }, 'node_modules/b-for-another-system': { version: '0.9.0' } };
  expect(missingPackages(wanted, present)).toEqual(['node_modules/a', 'node_modules/b-for-another-system']);
});
