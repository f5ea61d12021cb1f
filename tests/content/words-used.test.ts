/** Every word on a button is put somewhere: a key of `content/ui/` that no code asks for is left over. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFiles, type SourceFile } from '../support/source-files.ts';

/** Keys that code puts together: `strings[`preset-${id}`]`. Read from the code, so that a prefix nobody builds any more covers nothing. */
function builtPrefixes(code: string): ReadonlySet<string> {
  return new Set([...code.matchAll(/`([a-z][\w.-]*?)\$\{/gi)].map(([, prefix]) => prefix ?? ''));
}

/** `'key'`, `"key"`, `strings.key`, or the name of a property in a list of keys. */
function askedKeys(code: string): ReadonlySet<string> {
  const asked = [...code.matchAll(/(['"`])([\w.-]+)\1|\bstrings\.(\w+)|^\s*([\w-]+):/gm)];
  return new Set(asked.map(([, , quoted, dotted, property]) => quoted ?? dotted ?? property ?? ''));
}

function leftOver(words: readonly SourceFile[], code: string): readonly string[] {
  const [asked, prefixes] = [askedKeys(code), [...builtPrefixes(code)]];
  return words.flatMap(({ path, text }) =>
    Object.keys(parse(text) as object)
      .filter((key) => !asked.has(key) && !prefixes.some((prefix) => key !== prefix && key.startsWith(prefix)))
      .map((key) => `${path}: ${key}`),
  );
}

/** What a schema or a comment names is not put anywhere. */
const code = readFiles('src', ['.ts', '.svelte', '.astro'])
  .map(({ text }) => text.replaceAll(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n');

test('every key of content/ui is asked for', () => {
  const words = readFiles('content/ui', ['.yaml']);
  expect(words.length).toBeGreaterThan(10);
  expect(leftOver(words, code)).toEqual([]);
});

test('the rule notices a key that nobody asks for, and knows the ways of asking', () => {
  const words = [{ path: 'a.yaml', text: 'one: 1\ntwo: 2\nthree: 3\nstep-first: 4\nfour: 5\n' }];
  const asking = 'strings[\'one\']; word(words, "two"); say(`step-${id}`); strings.three';
  expect(leftOver(words, asking)).toEqual(['a.yaml: four']);
  expect(leftOver(words, `${asking}; const keys = ['four']`)).toEqual([]);
  expect(leftOver(words, "strings['one']")).toHaveLength(4);
});
