/**
 * Nothing of the fact sheet got lost on the way into `content/`: every field of its claims, rules, registry values and
 * tools is found again, in English. The sheet is not part of this project; without it there is nothing to compare with.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { correctionSchema } from '#/course/claims/correction.schema';
import { disagreementSchema } from '#/course/claims/disagreement.schema';
import { factSchema } from '#/course/claims/fact.schema';
import { statementSchema } from '#/course/claims/statement.schema';
import { pageFileRuleSchema, workedExampleSchema } from '#/dumps/pagefile/rule.schema';
import {
  registryKeySchema,
  registryValueSchema,
  relatedKeySchema,
  selectionSchema,
  wmiPropertySchema,
} from '#/dumps/settings/registry-value.schema';
import { toolSchema } from '#/dumps/tool.schema';
import type { Localize } from '#/i18n/localize';
import { localize } from '#/i18n/localize';
import { contentRoot, readContent } from '../support/content.ts';

type Row = Readonly<Record<string, unknown>>;
const sheetPath = fileURLToPath(new URL('../../../shared/facts/dump-facts.json', import.meta.url));
const sheet = existsSync(sheetPath)
  ? (JSON.parse(readFileSync(sheetPath, 'utf8')) as Readonly<Record<string, readonly Row[]>>)
  : undefined;

function english<S extends z.ZodType>(path: string, schema: S): Localize<z.output<S>[]> {
  return localize(readContent(path, z.array(schema)), 'en');
}

function rows(section: string): readonly Row[] {
  const found = sheet?.[section];
  if (!found?.length) throw new Error(`The fact sheet has no ${section}`);
  return found;
}

/** The sheet's field names in ours: `applies_to` → `appliesTo`, `complete_plus_257_mb` → `completePlus257Mb`. */
function renamed(row: Row): Row {
  const camel = (key: string): string => key.replace(/_([a-z0-9])/g, (_, next: string) => next.toUpperCase());
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [camel(key), value]));
}

function without(entry: Row, ...fields: readonly string[]): Row {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !fields.includes(key)));
}

function factRows(): readonly Row[] {
  return readdirSync(`${contentRoot}facts`).flatMap((file) => english(`facts/${file}`, factSchema));
}

const byId = (a: Row, b: Row): number => String(a['id']).localeCompare(String(b['id']));

/** Skipped where the fact sheet is not at hand: there is nothing to compare with. */
const whole = test.skipIf(sheet === undefined);

whole('facts are whole; three that rest on a book say so', () => {
  const fromBook = new Set(['F17-03', 'F17-04', 'F17-06']);
  const expected = rows('facts').map((fact) => (fromBook.has(String(fact['id'])) ? { ...fact, basis: 'book' } : fact));
  expect(factRows().toSorted(byId)).toEqual(expected.toSorted(byId));
});

whole('page-file rules are whole', () => {
  const expected = rows('page_file_rules').map(renamed);
  const kebab = expected.map((rule) => ({ ...rule, topic: String(rule['topic']).toLowerCase().replaceAll(' ', '-') }));
  const ours = english('page-file/rules.yaml', pageFileRuleSchema).map((rule) => without(rule, 'compute'));
  expect(ours).toEqual(kebab);
});

whole('worked examples are whole', () => {
  const ours = english('page-file/worked-examples.yaml', workedExampleSchema).map((row) => without(row, 'id'));
  expect(ours).toEqual(rows('worked_examples').map(renamed));
});

whole('registry values, their selection, relatives and WMI are whole', () => {
  const values = english('crash-control/values.yaml', registryValueSchema);
  const named = values.map(({ name, ...rest }) => ({
    value: name,
    ...without(rest, 'id', 'subkey', 'kind', 'allowed'),
  }));
  expect(named).toEqual(rows('crashcontrol_values'));
  const selection = english('crash-control/selection.yaml', selectionSchema).map((row) => ({
    dump: row.id,
    CrashDumpEnabled: row.crashDumpEnabled,
    FilterPages: row.filterPages,
    DebugInfoType: row.debugInfoType,
    sources: row.sources,
  }));
  expect(selection).toEqual(rows('crashcontrol_selection'));
  const related = english('crash-control/related.yaml', relatedKeySchema).map((row) => without(row, 'id'));
  expect(related).toEqual(rows('related_registry'));
  const wmi = english('crash-control/wmi.yaml', wmiPropertySchema).map((row) => without(row, 'id'));
  expect(wmi).toEqual(rows('wmi_mapping').map(renamed));
  const [key] = english('crash-control/key.yaml', registryKeySchema);
  expect(key?.path).toBe(sheet?.['crashcontrol_key']);
});

whole('tools are whole', () => {
  const ours = english('tools/tool-list.yaml', toolSchema).map(({ name, facts, ...rest }) => ({
    ...without(rest, 'id'),
    tool: name,
    facts: facts === '' ? '-' : facts,
  }));
  expect(ours).toEqual(rows('tools'));
});

whole('corrections and statements are whole in both languages', () => {
  const corrections = readContent('corrections.yaml', z.array(correctionSchema)).map(({ claim, fact, ...rest }) => ({
    ...rest,
    claim_en: claim.en,
    claim_ko: claim.ko,
    fact_en: fact.en,
    fact_ko: fact.ko,
  }));
  expect(corrections).toEqual(rows('article_corrections'));
  const statements = readContent('statements.yaml', z.array(statementSchema)).map(({ statement, answer, ...rest }) => ({
    ...rest,
    misconception_en: statement.en,
    misconception_ko: statement.ko,
    answer_en: answer.en,
    answer_ko: answer.ko,
  }));
  expect(statements).toEqual(rows('quiz'));
});

whole('disagreements are whole', () => {
  const ours = english('disagreements.yaml', disagreementSchema).map((entry) => without(entry, 'claims'));
  expect(ours).toEqual(rows('open_questions'));
});

test('a lost field is noticed', () => {
  const [fact] = factRows();
  expect(without(fact ?? {}, 'sources')).not.toEqual(fact);
  expect(renamed({ applies_to: 1, complete_plus_257_mb: 2 })).toEqual({ appliesTo: 1, completePlus257Mb: 2 });
});
