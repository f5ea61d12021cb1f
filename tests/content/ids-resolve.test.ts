/** Whatever a lesson or a question points at exists, and every question is asked exactly once. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { machinePresets } from '#/dumps/memory/machine/presets/index';
import { processPresetIds } from '#/dumps/memory/process/presets/index';
import { simulatorNames } from '#/widgets/kit/simulators';
import { headingsOf, idsIn, tagsOf, type Tag } from '../support/lessons/mdx.ts';
import { plantedItem, plantedLesson } from '../support/lessons/planted.ts';
import { readLessons, readUnits, type WrittenItem, type WrittenLesson } from '../support/lessons/read-lessons.ts';
import { readFiles, root } from '../support/source-files.ts';

const named = (folder: string): readonly string[] =>
  readdirSync(`${root}content/${folder}`).map((file) => basename(file, '.yaml'));
const idsOf = (files: readonly { readonly text: string }[]): readonly string[] =>
  files.flatMap(({ text }) => (parse(text) as readonly { readonly id: string }[]).map(({ id }) => id));

const types = {
  process: new Set(named('dump-types/user-mode')),
  machine: new Set(named('dump-types/kernel-mode')),
};
const dumpTypes = new Set([...types.process, ...types.machine]);
const contents = new Set(idsOf(readFiles('content/memory', ['.yaml'])));
const terms = new Set(idsOf(readFiles('content', ['glossary.yaml'])));
const sources = new Set(idsOf(readFiles('content', ['content/sources.yaml'])));
const disagreements = new Set(idsOf(readFiles('content', ['disagreements.yaml'])));
const citable = new Set([
  ...sources,
  ...idsOf(readFiles('content/facts', ['.yaml'])),
  ...idsOf(readFiles('content', ['page-file/rules.yaml', 'crash-control/values.yaml'])),
  ...idsOf(readFiles('content', ['corrections.yaml', 'disagreements.yaml'])),
]);
/** A question may also rest on a statement of the fact sheet. */
const askable = new Set([...citable, ...idsOf(readFiles('content', ['content/statements.yaml']))]);
const misconceptions = new Set(named('misconceptions'));
const presets = { process: new Set<string>(processPresetIds), machine: new Set<string>(machinePresets) };

function missing(ids: readonly string[], among: ReadonlySet<string>, what: string): readonly string[] {
  return ids.filter((id) => !among.has(id)).map((id) => `no ${what} ${id}`);
}

/** The maps take a preset and types; every other simulator a question. */
function looseSimulator({ props }: Tag, quiz: readonly WrittenItem[]): readonly string[] {
  const { name = '', preset = '', type = '', ram, predict = '' } = props;
  if (name !== 'process' && name !== 'machine') {
    const known = missing([name], new Set<string>(simulatorNames), 'simulator');
    const question = quiz.some(({ id, use }) => id === predict && use === 'prediction');
    return question ? known : [...known, `no prediction ${predict}`];
  }
  return [
    ...missing([preset], presets[name], `preset of ${name}`),
    ...missing(type.split(/\s+/), types[name], `type of ${name}`),
    ...(name === 'machine' && !(Number(ram) > 0) ? [`no RAM of ${preset}`] : []),
  ];
}

function looseText(mdx: string, quiz: readonly WrittenItem[]): readonly string[] {
  const items = new Set(quiz.filter(({ use }) => use === undefined).map(({ id }) => id));
  return tagsOf(mdx).flatMap((tag) => {
    if (tag.name === 'Fact') return missing(idsIn(tag, 'id'), citable, 'fact');
    if (tag.name === 'Term') return missing([tag.props['id'] ?? ''], terms, 'term');
    if (tag.name === 'Claims') return missing(idsIn(tag, 'id'), disagreements, 'disagreement');
    if (tag.name === 'Claim') return missing(idsIn(tag, 'source'), sources, 'source');
    if (tag.name === 'Check') return missing(idsIn(tag, 'id'), items, 'question');
    if (tag.name === 'Simulator') return looseSimulator(tag, quiz);
    return missing([tag.name], new Set(['Aside', 'Remember']), 'component');
  });
}

function looseItem(item: WrittenItem, sections: ReadonlySet<string>): readonly string[] {
  const { options = [], mistakes = [], misconception } = item;
  const ideas = [...options, ...mistakes].map((one) => one.misconception);
  return [
    ...missing([item.section], sections, 'section'),
    ...missing(item.about ?? [], dumpTypes, 'dump type'),
    ...missing(item.types ?? [], dumpTypes, 'dump type'),
    ...missing(item.contents ?? [], contents, 'content'),
    ...missing(item.sources ?? [], askable, 'source'),
    ...missing(misconception === undefined ? ideas : [misconception, ...ideas], misconceptions, 'misconception'),
  ].map((fault) => `${item.id}: ${fault}`);
}

function askedTwiceOrNever({ en, quiz }: WrittenLesson): readonly string[] {
  const asked = tagsOf(en).flatMap((tag) =>
    tag.name === 'Check' ? idsIn(tag, 'id') : tag.name === 'Simulator' ? idsIn(tag, 'predict') : [],
  );
  return quiz
    .map(({ id }) => ({ id, times: asked.filter((one) => one === id).length }))
    .filter(({ times }) => times !== 1)
    .map(({ id, times }) => `${id} is asked ${times} times`);
}

function loose(lesson: WrittenLesson): readonly string[] {
  const sections = new Set(headingsOf(lesson.en).map(({ id }) => id));
  const { emblem } = lesson;
  return [
    ...[lesson.ko, lesson.en].flatMap((text) => looseText(text, lesson.quiz)),
    ...lesson.quiz.flatMap((item) => looseItem(item, sections)),
    ...askedTwiceOrNever(lesson),
    ...missing(lesson.facts, citable, 'fact'),
    ...missing(lesson.corrections, citable, 'correction'),
    ...missing(lesson.about, dumpTypes, 'dump type'),
    ...(typeof emblem === 'string' ? missing([emblem], dumpTypes, 'emblem') : []),
  ].map((fault) => `${lesson.id}: ${fault}`);
}

test('every id in a lesson and its questions leads somewhere, and each question is asked once', () => {
  expect(readLessons().flatMap(loose)).toEqual([]);
});

test('every id in a warm-up leads somewhere', () => {
  const sections = new Set(readLessons().flatMap(({ en }) => headingsOf(en).map(({ id }) => id)));
  const faults = readUnits().flatMap(({ id, warmUp = [] }) =>
    warmUp.flatMap((item) => looseItem(item, sections)).map((fault) => `${id}/warm-up ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('question ids are of one lesson only', () => {
  const all = [...readLessons().flatMap(({ quiz }) => quiz), ...readUnits().flatMap(({ warmUp = [] }) => warmUp)];
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

const text = (plant: (en: string) => string): WrittenLesson => ({ ...plantedLesson, en: plant(plantedLesson.en) });
const item = (change: Partial<WrittenItem>): WrittenLesson => ({
  ...plantedLesson,
  quiz: [{ ...plantedItem, ...change }],
});

test.each<[string, WrittenLesson]>([
  ['a fact', text((en) => en.replace('F17-01', 'F17-99'))],
  ['a term', text((en) => `${en}<Term id="dumpling">dumpling</Term>`)],
  ['a contradiction', text((en) => `${en}<Claims title="…" id="X99"></Claims>`)],
  ['a source of a claim', text((en) => `${en}<Claim source="Z99">…</Claim>`)],
  ['a preset', text((en) => en.replace('server', 'toaster'))],
  ['a dump type', text((en) => en.replace('procdump_mp', 'procdump_mx'))],
  ['a simulator', text((en) => en.replace('name="process"', 'name="toaster" predict="pl-one"'))],
  ['a component', text((en) => `${en}<Video id="a" />`)],
  ['a question that is not there', text((en) => `${en}<Check id="pl-two" />`)],
  ['a question that is asked twice', text((en) => `${en}<Check id="pl-one" />`)],
  ['a question that is never asked', text((en) => en.replace('<Check id="pl-one" />', ''))],
  ['a section', item({ section: 'last' })],
  ['a source', item({ sources: ['Q99'] })],
  ['what it is about', item({ about: ['procdump_mx'] })],
  [
    'a misconception',
    item({ options: (plantedItem.options ?? []).map((one, i) => (i === 0 ? { ...one, misconception: 'x' } : one)) }),
  ],
  ['a content of a grid', item({ contents: ['toast'] })],
  ['a taught fact', { ...plantedLesson, facts: ['F99-01'] }],
  ['a correction', { ...plantedLesson, corrections: ['A99'] }],
  ['an emblem', { ...plantedLesson, emblem: 'procdump_mx' }],
])('the rule notices %s', (_, lesson) => {
  expect(loose(plantedLesson)).toEqual([]);
  expect(loose(lesson).length).toBeGreaterThan(0);
});
