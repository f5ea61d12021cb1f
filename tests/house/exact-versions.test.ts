/** Every package is pinned: npm under an old Node silently chooses older majors for a range. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../support/source-files.ts';

function inexact(versions: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(versions)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: ${version}`);
}

function readJson(path: string): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
}

test('package.json names exact versions, and the lock holds the same', () => {
  const { dependencies = {}, devDependencies = {} } = readJson('package.json');
  const wanted = { ...dependencies, ...devDependencies };
  expect(inexact(wanted)).toEqual([]);
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  for (const [name, version] of Object.entries(wanted))
    expect(`${name} ${lock[`node_modules/${name}`]?.version}`).toBe(`${name} ${version}`);
});

test('the rule notices ranges, tags and addresses', () => {
  const planted = { a: '^1.0.0', b: '~1.0.0', c: 'latest', d: '1.x', e: 'github:a/b', f: '1.2.3', g: '1.2.3-beta.1' };
  expect(inexact(planted).map((line) => line[0])).toEqual(['a', 'b', 'c', 'd', 'e']);
});
