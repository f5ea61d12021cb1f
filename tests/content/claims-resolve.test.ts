/** Whatever a misconception, a disagreement or a computation points at exists, and a misconception points at its source. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { careSchema } from '#/course/claims/care.schema';
import { correctionSchema } from '#/course/claims/correction.schema';
import { disagreementSchema } from '#/course/claims/disagreement.schema';
import { factSchema } from '#/course/claims/fact.schema';
import { misconceptionSchema } from '#/course/claims/misconception.schema';
import { statementSchema } from '#/course/claims/statement.schema';
import { sourcesSchema } from '#/course/source.schema';
import { pageFileRuleSchema } from '#/dumps/pagefile/rule.schema';
import { wow64RowSchema } from '#/dumps/wow64.schema';
import { contentRoot, kernelDumpTypes, readContent, readFolder, userDumpTypes } from '../support/content.ts';

const facts = readdirSync(`${contentRoot}facts`).flatMap((file) => readContent(`facts/${file}`, z.array(factSchema)));
const rules = readContent('page-file/rules.yaml', z.array(pageFileRuleSchema));
const corrections = readContent('corrections.yaml', z.array(correctionSchema));
const disagreements = readContent('disagreements.yaml', z.array(disagreementSchema));
const statements = readContent('statements.yaml', z.array(statementSchema));
const misconceptions = readFolder('misconceptions', misconceptionSchema);
const sources = new Map(readContent('sources.yaml', sourcesSchema).map((source) => [source.id, source]));
const claims = new Map([...facts, ...rules, ...corrections, ...disagreements, ...statements].map((c) => [c.id, c]));

interface Pointing {
  readonly id: string;
  readonly facts: readonly string[];
  readonly sources: readonly string[];
  readonly about: readonly string[];
}

/** Statements settle what they are asked; the sources of a misconception are found with the claims it names. */
function loose(entry: Pointing, subjects: ReadonlySet<string>): readonly string[] {
  const cited = new Set(entry.facts.flatMap((id) => claims.get(id)?.sources ?? []));
  return [
    ...entry.facts.filter((id) => !claims.has(id)).map((id) => `${entry.id}: no claim ${id}`),
    ...entry.sources.filter((id) => !sources.has(id)).map((id) => `${entry.id}: no source ${id}`),
    ...entry.sources.filter((id) => !cited.has(id)).map((id) => `${entry.id}: ${id} is not behind its claims`),
    ...entry.about.filter((id) => !subjects.has(id)).map((id) => `${entry.id}: nothing is called ${id}`),
  ];
}

const subjects = new Set([
  ...[...userDumpTypes('en'), ...kernelDumpTypes('en')].map((type) => type.id),
  ...statements.map((statement) => statement.topic),
]);

test('each misconception rests on claims and sources that exist', () => {
  expect(misconceptions.length).toBeGreaterThanOrEqual(40);
  expect(misconceptions.flatMap((entry) => loose(entry, subjects))).toEqual([]);
});

test('a pointer into the void is noticed', () => {
  const planted = { id: 'planted', facts: ['F17-99'], sources: ['Z99'], about: ['nothing'] };
  expect(loose(planted, subjects)).toHaveLength(4);
});

test('each claim cites sources that exist, and has an id of its own', () => {
  const all = [...facts, ...rules, ...corrections, ...disagreements, ...statements];
  expect(claims.size).toBe(all.length);
  expect(all.flatMap((claim) => claim.sources.filter((id) => !sources.has(id)))).toEqual([]);
  expect(
    readContent('wow64.yaml', z.array(wow64RowSchema)).flatMap((row) => row.sources.filter((id) => !sources.has(id))),
  ).toEqual([]);
});

test('the sides of a contradiction carry the date of their source', () => {
  const odd = disagreements.flatMap(({ id, claims: sides }) =>
    sides
      .filter((side) => side.date !== (sources.get(side.source)?.published ?? '') && side.source !== 'Y02')
      .map((side) => `${id} ${side.source} ${side.date}`),
  );
  expect(odd).toEqual([]);
});

test('each figure cites a source of its rule, or one that the note of its rule names', () => {
  const odd = rules.flatMap((rule) =>
    rule.compute.flatMap((figure) =>
      figure.sources
        .filter((id) => !rule.sources.includes(id) && !(rule.note !== '' && rule.note.en.includes(id)))
        .map((id) => `${figure.id} ${id}`),
    ),
  );
  expect(odd).toEqual([]);
});

test('what to be careful with is numbered without a gap', () => {
  const ids = readContent('care.yaml', z.array(careSchema)).map((entry) => entry.id);
  expect(ids).toEqual(Array.from({ length: 17 }, (_, index) => `care-${String(index + 1).padStart(2, '0')}`));
});
