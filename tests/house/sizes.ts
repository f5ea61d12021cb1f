/** How large a file, a function and a folder may be. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from '../support/source-files.ts';

export const mostLines = 200;
export const mostLinesOfSvelte = 150;
export const mostLinesOfFunction = 40;
export const mostFiles = 12;

/** Folders that are a table of like things, one file each. */
const tables = new Set(['presets', 'kinds', 'streams', 'commands', 'house', 'e2e', 'content']);

export function tooLong(file: SourceFile): readonly string[] {
  const lines = file.text.trimEnd().split('\n').length;
  const most = file.path.endsWith('.svelte') ? mostLinesOfSvelte : mostLines;
  return lines > most ? [`${file.path}: ${lines} lines, ${most} at most`] : [];
}

export function tooFull(paths: readonly string[]): readonly string[] {
  const folders = Map.groupBy(paths, (path) => posix.dirname(path));
  return [...folders]
    .filter(([folder, files]) => files.length > mostFiles && !tables.has(posix.basename(folder)))
    .map(([folder, files]) => `${folder}: ${files.length} files, ${mostFiles} at most`);
}

export function longFunctions(file: SourceFile): readonly string[] {
  const source = ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node) {
      const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const lines = source.getLineAndCharacterOfPosition(node.end).line - first + 1;
      if (lines > mostLinesOfFunction)
        found.push(`${file.path}:${first + 1}: ${lines} lines, ${mostLinesOfFunction} at most`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is left is TypeScript, on the lines where it was. */
function scriptOf({ path, text }: SourceFile): string {
  const pattern = path.endsWith('.svelte')
    ? /<script[^>]*>([\s\S]*?)<\/script>/
    : path.endsWith('.astro')
      ? /^---\n([\s\S]*?)\n---/
      : undefined;
  if (!pattern) return text;
  const match = pattern.exec(text);
  if (!match?.[1]) return '';
  const before = text.slice(0, match.index + match[0].indexOf(match[1]));
  return '\n'.repeat(before.split('\n').length - 1) + match[1];
}
