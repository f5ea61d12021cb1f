/** The project's own files, as the tests about content and code read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the root, with `/` on every system. */
  readonly path: string;
  readonly text: string;
}

const made = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', 'test-results', 'playwright-report']);

/** The paths below a folder, the folder itself included, without what is installed or built. */
export function pathsIn(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsIn(path) : [path];
  });
}

/** Files whose path ends in one of the endings, with their text. */
export function readFiles(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return pathsIn(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}
