/** Both languages are there, each in its own letters, with the same placeholders, and no Korean particle guesses what precedes it. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withoutCode } from '../support/lessons/mdx.ts';
import { readFiles, type SourceFile } from '../support/source-files.ts';

interface Text {
  readonly path: string;
  readonly ko: string;
  readonly en: string;
}

const hangul = /[ㄱ-ㆎ가-힣]/;

/** Every `{ ko, en }` of a file, with the way to it. Lists of accepted answers hold both languages on purpose. */
function textsIn(value: unknown, path: string): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown, index) => textsIn(part, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { ko, en } = value as { ko?: unknown; en?: unknown };
  if (typeof ko === 'string' && typeof en === 'string') return [{ path, ko, en }];
  return Object.entries(value).flatMap(([key, part]) => (key === 'accept' ? [] : textsIn(part, `${path}.${key}`)));
}

/** A name, a command, a sum or a number stays as it is; three small words in a row are a sentence. */
function isName(text: string): boolean {
  return !/[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text);
}

/** The title of a page is quoted in its own language, a command as it is typed; a note on a Korean term quotes the term. */
const quoting =
  /^content\/(?:sources\.yaml\[\d+\]\.title|crash-control\/wmi\.yaml\[\d+\]\.example|glossary\.yaml\[\d+\]\.note)$/;

function wrongLetters({ path, ko, en }: Text): readonly string[] {
  if (quoting.test(path)) return [];
  return [
    ...(hangul.test(ko) || isName(ko) ? [] : [`${path}: the Korean is not Korean: ${ko.slice(0, 60)}`]),
    ...(hangul.test(en) ? [`${path}: the English holds Hangul: ${en.slice(0, 60)}`] : []),
  ];
}

/** One that changes with the last sound before it. Write `{name:은/는}`. */
const changingParticle = /\}(?:은|는|이|가|을|를|과|와|으로|로)(?=[\s.,)’”]|$)/;

function guessedParticle({ path, ko }: Text): readonly string[] {
  return changingParticle.test(ko) ? [`${path}: ${ko}`] : [];
}

function placeholders(text: string): string {
  const names = [...text.matchAll(/\{(\w+)(?::[^}]+)?\}/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].sort().join(' ');
}

function otherPlaceholders({ path, ko, en }: Text): readonly string[] {
  return placeholders(ko) === placeholders(en) ? [] : [`${path}: {${placeholders(ko)}} and {${placeholders(en)}}`];
}

/** A long dash parts clauses that a full stop or a comma parts better. */
function dashes({ path, text }: SourceFile): readonly string[] {
  const prose = path.endsWith('.mdx') ? withoutCode(text) : text;
  return [...prose.matchAll(/.{0,30}[—―].{0,30}/g)].map(([found]) => `${path}: ${found.trim()}`);
}

const yaml = readFiles('content', ['.yaml']);
const all = yaml.flatMap(({ path, text }) => textsIn(parse(text), path));
const words = all.filter(({ path }) => path.startsWith('content/ui/'));

test('Korean is Korean, English holds no Hangul', () => {
  expect(all.length).toBeGreaterThan(2000);
  expect(all.flatMap(wrongLetters)).toEqual([]);
});

test('an English lesson holds no Hangul, a Korean one holds plenty', () => {
  const lessons = readFiles('content/lessons', ['.mdx']);
  const wrong = lessons.filter(({ path, text }) => path.endsWith('en.mdx') === hangul.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no particle follows a placeholder unasked', () => {
  expect(words.flatMap(guessedParticle)).toEqual([]);
});

test('both languages of a message take the same values', () => {
  expect(words.length).toBeGreaterThan(200);
  expect(words.flatMap(otherPlaceholders)).toEqual([]);
});

test('no lesson and no question uses a long dash', () => {
  expect(readFiles('content/lessons', ['.mdx', '.yaml']).flatMap(dashes)).toEqual([]);
});

test('the rules notice the wrong letters', () => {
  const text = (ko: string, en: string): Text => ({ path: 'a', ko, en });
  expect(
    wrongLetters(text('The heap is not in the file.', 'The heap is not in the file, as you see in it.')),
  ).toHaveLength(1);
  expect(wrongLetters(text('힙', '힙 (heap)'))).toHaveLength(1);
  expect(wrongLetters(text('procdump -ma shop.exe', 'procdump -ma shop.exe'))).toEqual([]);
  expect(wrongLetters(text('힙은 파일에 없다.', 'The heap is not in the file.'))).toEqual([]);
  expect(textsIn({ a: [{ reason: { ko: '가', en: 'a' }, accept: { ko: 'x', en: '가' } }] }, 'f')).toHaveLength(1);
});

test('the rules notice particles, placeholders and dashes', () => {
  const text = (ko: string, en = ''): Text => ({ path: 'a', ko, en });
  expect(guessedParticle(text('{type}은 남는다'))).toHaveLength(1);
  expect(guessedParticle(text('{name}으로 연다'))).toHaveLength(1);
  expect(guessedParticle(text('{name:은/는} 남는다. {total}칸 중 {n}칸. {type}에 남는다. {n}이상'))).toEqual([]);
  expect(otherPlaceholders(text('{n}칸', '{n} cells'))).toEqual([]);
  expect(otherPlaceholders(text('{name:은/는} {n}', '{n} {total}'))).toHaveLength(1);
  expect(dashes({ path: 'a.mdx', text: 'One — two.' })).toHaveLength(1);
  expect(dashes({ path: 'a.mdx', text: 'One, two. `a — b` 1-2' })).toEqual([]);
});
