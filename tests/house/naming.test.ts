/** A name says what is inside. */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { pathsIn, readFiles, type SourceFile } from '../support/source-files.ts';

/** They say nothing, and so they fill up. */
const emptyWords = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'shared',
  'lib',
  'core',
  'types',
  'stuff',
]);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/;
const pascal = /^[A-Z][A-Za-z0-9]*\.(svelte|astro)$/;

function badNames(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const words = posix.dirname(path).split('/').slice(1);
    const file = posix.basename(path);
    if (words.some((word) => emptyWords.has(word)) || emptyWords.has(file.split('.')[0] ?? '')) return !isRoute(path);
    // What lies in `content/` is named by the ids of the facts, as they are.
    if (file === 'README.md' || isRoute(path) || path.startsWith('content/')) return false;
    return !(/\.(svelte|astro)$/.test(file) ? pascal : kebab).test(file);
  });
}

/** A page is named after its address. */
function isRoute(path: string): boolean {
  return path.startsWith('src/pages/');
}

/** What an address, a framework or a language demands. */
const demanded = new Set(['getStaticPaths', 'getAttribute', 'getReader']);

function getters(file: SourceFile): readonly string[] {
  return [...file.text.matchAll(/\bfunction (get[A-Z]\w*)/g)]
    .filter(([, name]) => name !== undefined && !demanded.has(name))
    .map(([, name]) => `${file.path}: ${name}`);
}

test('no folder or file has a name that says nothing', () => {
  expect(
    badNames([
      ...pathsIn('src'),
      ...pathsIn('tests').filter((path) => !path.startsWith('tests/fixtures/')),
      ...pathsIn('content'),
    ]),
  ).toEqual([]);
});

test('no function of ours is called get…', () => {
  expect(readFiles('src', ['.ts', '.svelte', '.astro']).flatMap(getters)).toEqual([]);
});

test('the rules notice empty words, odd spellings and getters', () => {
  const planted = [
    'src/utils/a.ts',
    'src/dumps/helpers.ts',
    'src/dumps/byteMap.ts',
    'src/widgets/dump-map.svelte',
    'tests/common/a.ts',
  ];
  expect(badNames(planted)).toEqual(planted);
  expect(
    badNames(['src/dumps/byte-map.ts', 'src/widgets/map/DumpMap.svelte', 'src/pages/[locale]/index.astro']),
  ).toEqual([]);
  expect(getters({ path: 'a.ts', text: 'export function getSize(): number {}' })).toEqual(['a.ts: getSize']);
});
