/** Each pure file that does something has a test of the same name. */
import { expect, test } from 'vitest';
import { pathsIn, readFiles, type SourceFile } from '../support/source-files.ts';

const pureFolders = ['src/i18n', 'src/dumps', 'src/course', 'src/exercises'];

/** `tests/x.test.ts` for `src/x.ts`, or several as `tests/x.laws.test.ts` or `tests/x/….test.ts`. */
function untested(files: readonly SourceFile[], tests: readonly string[]): readonly string[] {
  return files
    .filter((file) => !file.path.endsWith('.schema.ts') && hasBehaviour(file.text))
    .filter((file) => {
      const stem = file.path.replace(/^src\//, 'tests/').replace(/\.ts$/, '');
      return !tests.some(
        (path) => path.endsWith('.test.ts') && (path.startsWith(`${stem}.`) || path.startsWith(`${stem}/`)),
      );
    })
    .map((file) => file.path);
}

/** Types and lists are proved by the compiler. */
function hasBehaviour(text: string): boolean {
  return /\bfunction\b|=>\s*[^;\s]|\bclass\b/.test(
    text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^export (type|interface)[\s\S]*?^}?;?$/gm, ''),
  );
}

test('each pure file with behaviour has its test', () => {
  const files = pureFolders.flatMap((folder) => readFiles(folder, ['.ts']));
  expect(untested(files, pathsIn('tests'))).toEqual([]);
});

test('the rule notices a file without a test, and leaves lists alone', () => {
  const planted = [
    { path: 'src/dumps/a.ts', text: 'export function a(): void {}' },
    { path: 'src/dumps/b.ts', text: "export const b = ['x'] as const;" },
    { path: 'src/dumps/c/d.ts', text: 'export function d(): void {}' },
  ];
  expect(untested(planted, ['tests/dumps/c/d.test.ts'])).toEqual(['src/dumps/a.ts']);
});
