/** What can be said of a build by reading it: every page, found by walking the folder. */
import { expect, test } from '../../support/browser/site.ts';
import { filesOf, readBuild, type Build } from './build.ts';
import { answersAreKept, readSecrets, secretsInIndex } from './checks/answers.ts';
import { checks } from './checks/index.ts';
import { missingParts } from './checks/parts.ts';

let build: Build;

test.beforeAll(({ site }) => {
  build = readBuild(site.folder, site.base, site.address);
  expect(build.pages.length, `pages in ${site.folder}`).toBeGreaterThan(3);
});

for (const [name, check] of Object.entries(checks)) {
  test(name, () => {
    expect(check(build)).toEqual([]);
  });
}

test('every file that a script fetches later is in the build', ({ site }) => {
  expect(missingParts(site.folder, filesOf(site.folder))).toEqual([]);
});

test('no page and no island holds the key to a question', () => {
  const secrets = readSecrets();
  expect(secrets.length, 'reasons and hints in content/lessons').toBeGreaterThan(0);
  expect(answersAreKept(secrets)(build)).toEqual([]);
});

test('the search index holds no key to a question', ({ site }) => {
  const files = filesOf(site.folder);
  expect(
    files.some((file) => file.endsWith('.pf_fragment')),
    'an index was written',
  ).toBe(true);
  expect(secretsInIndex(site.folder, files, readSecrets())).toEqual([]);
});
