/** The key to a question is not in the page that asks it: no reason, no hint, no mark of what is correct. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { readFiles } from '../../../support/source-files.ts';
import type { Check } from '../build.ts';
import type { Page } from '../page.ts';

/** A shorter text may stand in a page by chance. */
const shortest = 12;

/** Every text below a key `reason` or `hints`, in each language. */
export function secretsIn(yaml: string): readonly string[] {
  return [...new Set(textsBelow(parse(yaml), false))].filter((text) => letters(text).length >= shortest);
}

/**
 * The reference lays the facts open, so a reason that is word for word one of its sentences is no secret: it says what is
 * true, and not which option is right.
 */
export function notLaidOpen(secrets: readonly string[], laidOpen: readonly string[]): readonly string[] {
  const open = letters(laidOpen.join('\n'));
  return secrets.filter((secret) => !open.includes(letters(secret)));
}

export function readSecrets(): readonly string[] {
  const files = readFiles('content/lessons', ['quiz.yaml', 'warm-up.yaml']);
  const facts = readFiles('content', ['.yaml']).filter(({ path }) => !/^content\/(lessons|ui)\//.test(path));
  const texts = facts.flatMap(({ text }) => textsBelow(parse(text), true));
  return notLaidOpen([...new Set(files.flatMap((file) => secretsIn(file.text)))], texts);
}

export function answersAreKept(secrets: readonly string[]): Check {
  const needles = secrets.map((secret) => ({ secret, needle: letters(secret) }));
  return (build) =>
    build.pages.flatMap((page) => {
      const said = letters(everythingIn(page));
      const told = needles
        .filter(({ needle }) => said.includes(needle))
        .map(({ secret }) => `${page.route}: ${secret}`);
      const marked = /["']correct["']\s*:|data-correct|&quot;correct&quot;/.test(page.html)
        ? [`${page.route}: "correct"`]
        : [];
      return [...told, ...marked];
    });
}

/** Pagefind keeps the text of a page in a gzipped file of its own. */
export function secretsInIndex(
  folder: string,
  files: readonly string[],
  secrets: readonly string[],
): readonly string[] {
  return files
    .filter((file) => /\.(pf_fragment|pf_index)$/.test(file))
    .flatMap((file) => {
      const text = letters(gunzipSync(readFileSync(`${folder}/${file}`)).toString('utf8'));
      return secrets.filter((secret) => text.includes(letters(secret))).map((secret) => `${file}: ${secret}`);
    });
}

function textsBelow(value: unknown, secret: boolean): readonly string[] {
  if (typeof value === 'string') return secret ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsBelow(item, secret));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    textsBelow(below, secret || key === 'reason' || key === 'hints'),
  );
}

/** Text, and attributes, since the props of an island stand in one. */
function everythingIn(page: Page): string {
  const attributes = page.elements.flatMap((element) => [...element.attributes.values()]);
  const scripts = page.elements.filter((element) => element.name === 'script').map((element) => element.text);
  return [...page.sayings.map((saying) => saying.text), '\n', ...attributes, ...scripts].join('\n');
}

/** Markup, entities and line breaks may part the same words differently. */
function letters(text: string): string {
  return text.replaceAll(/\\n/g, ' ').replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
