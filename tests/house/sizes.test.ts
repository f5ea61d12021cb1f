/** Files, functions and folders stay small enough to be read at once. */
import { expect, test } from 'vitest';
import { pathsIn, readFiles } from '../support/source-files.ts';
import { longFunctions, tooFull, tooLong } from './sizes.ts';

const endings = ['.ts', '.js', '.mjs', '.svelte', '.astro', '.css'];

test('no file is longer than 200 lines, no component of Svelte longer than 150', () => {
  expect([...readFiles('src', endings), ...readFiles('tests', endings)].flatMap(tooLong)).toEqual([]);
});

test('no function is longer than 40 lines', () => {
  const files = readFiles('src', endings).filter((file) => !file.path.endsWith('.css'));
  expect(files.flatMap(longFunctions)).toEqual([]);
});

test('no folder holds more than 12 files', () => {
  expect(tooFull([...pathsIn('src'), ...pathsIn('tests')])).toEqual([]);
});

test('the rules notice what is too large', () => {
  expect(tooLong({ path: 'src/a.ts', text: 'x\n'.repeat(201) })).toHaveLength(1);
  expect(tooLong({ path: 'src/a.ts', text: 'x\n'.repeat(200) })).toEqual([]);
  expect(tooLong({ path: 'src/A.svelte', text: 'x\n'.repeat(151) })).toHaveLength(1);
  const thirteen = Array.from({ length: 13 }, (_, index) => `src/dumps/${index}.ts`);
  expect(tooFull(thirteen)).toHaveLength(1);
  expect(tooFull(thirteen.map((path) => path.replace('dumps', 'presets')))).toEqual([]);
});

test('the rule notices a long function in TypeScript, Svelte and Astro', () => {
  const long = `export function a(): void {\n${'  b();\n'.repeat(40)}}\n`;
  expect(longFunctions({ path: 'src/a.ts', text: long })).toEqual(['src/a.ts:1: 42 lines, 40 at most']);
  expect(longFunctions({ path: 'src/A.svelte', text: `<script lang="ts">\n${long}</script>\n<p />` })).toEqual([
    'src/A.svelte:2: 42 lines, 40 at most',
  ]);
  expect(longFunctions({ path: 'src/A.astro', text: `---\n${long}---\n<p />` })).toHaveLength(1);
  expect(longFunctions({ path: 'src/a.ts', text: long.replace('  b();\n', '') })).toHaveLength(1);
  expect(longFunctions({ path: 'src/a.ts', text: 'export function a(): void {}' })).toEqual([]);
});
