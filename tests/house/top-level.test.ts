/** What may lie at the root of the project: the drawn layout and nothing else. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../support/source-files.ts';

const drawn = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'svelte.config.js',
  'README.md',
  'src',
  'content',
  'public',
  'tests',
]);
/** Made by the commands, and in .gitignore. */
const made = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);

function undrawn(names: readonly string[]): readonly string[] {
  return names.filter((name) => !name.startsWith('.') && !name.endsWith('.log') && !drawn.has(name) && !made.has(name));
}

test('nothing lies at the root that the layout does not name', () => {
  expect(undrawn(readdirSync(root))).toEqual([]);
});

test('the rule notices a stray file and a stray folder', () => {
  expect(undrawn(['src', 'docs', 'eslint.config.js', '.ci', 'dist'])).toEqual(['docs', 'eslint.config.js']);
});
