/** The project names no place on the machine where it was written, and needs none. */
import { expect, test } from 'vitest';
import { readFiles, type SourceFile } from '../support/source-files.ts';

const endings = ['.ts', '.js', '.mjs', '.json', '.svelte', '.astro', '.css', '.md', '.mdx', '.yaml', '.yml', 'run'];
const machinePath = /(?<![\w.~*/-])\/(?:work|tmp|home|root|mnt|Users)\/[\w.-]+/g;

function machinePaths(file: SourceFile): readonly string[] {
  return [...file.text.matchAll(machinePath)].map((match) => `${file.path}: ${match[0]}`);
}

test('no file names a path of a machine', () => {
  const files = readFiles('', endings).filter((file) => file.path !== 'tests/house/no-machine-paths.test.ts');
  expect(files.flatMap(machinePaths)).toEqual([]);
});

test('the rule notices a path, and leaves addresses and paths of Windows alone', () => {
  expect(machinePaths({ path: 'a.ts', text: "readFileSync('/home/someone/dump-lab/a.ts')" })).toHaveLength(1);
  const text = 'https://example.com/home/page C:\\Users\\me\\AppData ../shared/facts /ko/lab/ src/pages/root/x';
  expect(machinePaths({ path: 'a.ts', text })).toEqual([]);
});
