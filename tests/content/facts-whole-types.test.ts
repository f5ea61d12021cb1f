/**
 * Nothing of the fact sheet was lost on the way to `content/`: every leaf of dump types, memory, flags, streams, masks,
 * switches, key facts, terms and sources. The sheet itself is not part of the project; without it beside the project
 * this is skipped, and `matrix.test.ts` still holds the verdicts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Leaf = string | number | null | undefined;
type Row = Record<string, unknown>;
const root = new URL('../../', import.meta.url);
const sheet = new URL('../shared/facts/dump-facts.json', root);
const facts = existsSync(sheet) ? (JSON.parse(readFileSync(sheet, 'utf8')) as Row) : undefined;
if (facts === undefined) console.warn('The fact sheet is not beside the project: content is not compared with it.');

function content<T>(path: string): T {
  return parse(readFileSync(new URL(`content/${path}`, root), 'utf8')) as T;
}

function section<T>(...path: readonly string[]): T {
  return path.reduce<unknown>((part, key) => (part as Row)[key], facts) as T;
}

/** The English of a text, or the value itself; nothing where there is nothing. */
function english(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(english);
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'object' && 'en' in value) return value.en;
  return value;
}

const renamed: Readonly<Record<string, string>> = { doc_date: 'published', ko: 'name', en: 'name' };

function camel(key: string): string {
  return key.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Each field of the sheet beside the same field of ours. */
function compare(sheetRow: Row, ours: Row, skip: readonly string[] = []): void {
  for (const [key, value] of Object.entries(sheetRow)) {
    if (skip.includes(key)) continue;
    const found = english(ours[renamed[key] ?? camel(key)]);
    expect(found, `${JSON.stringify(ours.id ?? ours.name)}.${key}`).toEqual(english(value));
  }
}

function compareLists(name: readonly string[], path: string, skip: readonly string[] = []): readonly [Row, Row][] {
  const [theirs, ours] = [section<Row[]>(...name), content<Row[]>(path)];
  expect(ours).toHaveLength(theirs.length);
  const pairs = theirs.map((row, i) => [row, ours[i] ?? {}] as [Row, Row]);
  for (const [row, own] of pairs) compare(row, own, skip);
  return pairs;
}

function named(row: Row, ours: Row): void {
  expect(ours.name).toEqual({ ko: row.name_ko, en: row.name_en });
}

describe.skipIf(facts === undefined)('the fact sheet is in content, leaf by leaf', () => {
  test.each([
    ['user_mode', 'user-mode', 19],
    ['kernel_mode', 'kernel-mode', 10],
  ])('dump types, %s', (mode, folder, count) => {
    const types = section<Row[]>('dump_kinds', mode);
    expect(types).toHaveLength(count);
    for (const type of types) {
      const ours = content<Row>(`dump-types/${folder}/${String(type.id)}.yaml`);
      named(type, ours);
      compare(type, ours, ['id', 'name_en', 'name_ko', 'cells']);
      const [theirs, cells] = [type.cells as Record<string, Row>, ours.cells as Record<string, Row>];
      expect(Object.keys(cells)).toEqual(Object.keys(theirs));
      for (const [id, cell] of Object.entries(theirs)) compare(cell, { id: `${String(type.id)}.${id}`, ...cells[id] });
    }
  });

  test.each([
    ['user_mode', 'user-mode'],
    ['kernel_mode', 'kernel-mode'],
  ])('kinds of memory, %s', (mode, file) => {
    const names = ['name_en', 'name_ko'];
    for (const [row, ours] of compareLists(['memory_categories', mode], `memory/${file}.yaml`, names)) named(row, ours);
  });

  test('flags, streams and named masks', () => {
    compareLists(['minidump_type_flags'], 'minidump/flags.yaml');
    compareLists(['minidump_streams'], 'minidump/streams.yaml');
    for (const [row, ours] of compareLists(['named_flag_sets'], 'minidump/flag-sets.yaml', ['mask']))
      expect(ours.mask).toBe(Number(row.mask));
  });

  test('options of .dump and switches of ProcDump', () => {
    compareLists(['dump_command_options'], 'tools/dump-command.yaml');
    compareLists(['procdump_switches'], 'tools/procdump.yaml');
  });

  test('key facts', () => {
    compareLists(['key_facts'], 'key-facts.yaml');
  });

  test('terms', () => {
    // One Korean wording holds an English word in the sheet.
    const koAlso = (text: Leaf): Leaf => text?.toString().replace(' (2015 edition)', '(2015년판)');
    for (const [row, ours] of compareLists(['glossary'], 'glossary.yaml', ['en', 'ko', 'ko_also'])) {
      expect(ours.name).toEqual({ ko: row.ko, en: row.en });
      expect(ours.koAlso).toBe(koAlso(row.ko_also as Leaf) ?? undefined);
    }
  });

  test('sources and their tiers', () => {
    for (const [row, ours] of compareLists(['sources'], 'sources.yaml', ['doc_date']))
      expect(english(ours.publishedAs ?? ours.published)).toBe(row.doc_date);
    const tiers = content<Row[]>('source-tiers.yaml').map((tier) => [tier.id, english(tier.name)]);
    expect(Object.fromEntries(tiers)).toEqual(section('meta', 'source_tiers'));
  });
});

describe.skipIf(facts === undefined)('the comparison', () => {
  test('fails on a changed word, a lost field and a lost source', () => {
    const row = { id: 'x', note: 'a', sources: ['D01'] };
    expect(() => compare(row, { id: 'x', note: { ko: '가', en: 'b' }, sources: ['D01'] })).toThrow();
    expect(() => compare(row, { id: 'x', sources: ['D01'] })).toThrow();
    expect(() => compare(row, { id: 'x', note: { ko: '가', en: 'a' }, sources: [] })).toThrow();
    compare(row, { id: 'x', note: { ko: '가', en: 'a' }, sources: ['D01'] });
  });
});
