import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decide, everyPath, extraReasons, notAnswered } from '#/dumps/decision/decide';
import { questions, type Answers } from '#/dumps/decision/question';
import { decisionTable } from '#/dumps/decision/rule';
import { defaultChoices } from '#/dumps/tools/choice';
import { isProblem } from '#/dumps/tools/composed';
import { compose } from '#/dumps/tools/compose/compose';
import type { Cell } from '#/dumps/verdict';

const all = everyPath(questions);
const of = (answers: Answers) => decide(answers) ?? expect.fail('open');

test('every combination of answers reaches two different dumps, a way to each, and facts', () => {
  expect(all).toHaveLength(2 * 3 * 4 * 3 + 3 * 2 * 3 * 3 + 3 * 3);
  for (const answers of all) {
    const { first, second, how, facts, reasons } = of(answers);
    expect(first).not.toBe(second);
    expect(facts.length).toBeGreaterThan(0);
    expect(reasons.length).toBeGreaterThan(0);
    expect(new Set(how.map(({ kind }) => kind))).toEqual(new Set([first, second]));
  }
});

test('every way composes, with nothing to mend', () => {
  for (const answers of all) {
    for (const how of of(answers).how) {
      const made = compose({ ...defaultChoices, ...how });
      expect(isProblem(made) ? { answers, how, made } : undefined).toBeUndefined();
    }
  }
});

test('every rule decides somewhere', () => {
  const met = new Set(all.flatMap((answers) => of(answers).reasons));
  expect(decisionTable.map(({ reason }) => reason).filter((reason) => !met.has(reason))).toEqual([]);
  expect(extraReasons.filter((reason) => !met.has(reason))).toEqual([]);
});

test('an open question gives no result', () => {
  expect(decide({})).toBeUndefined();
  expect(decide({ what: 'program', running: 'yes', code: 'dotnet', need: 'data' })).toBeUndefined();
});

test('MiniPlus is never proposed for .NET', () => {
  const dotnet = all.filter(({ code, need }) => code === 'dotnet' && need !== 'where');
  for (const answers of dotnet) expect([of(answers).first, of(answers).second]).not.toContain('procdump_mp');
});

test('user memory is never sought in a kernel dump where there is room', () => {
  const wanted = all.filter(
    ({ what, scope, state, room }) => what === 'machine' && scope !== 'kernel' && state !== 'alive' && room !== 'tiny',
  );
  for (const answers of wanted) expect(['active', 'complete']).toContain(of(answers).first);
});

test('a crash that nobody watches falls back to what Windows collects', () => {
  const answers = { what: 'program', running: 'no', code: 'native-64', need: 'data', room: 'plenty' } as const;
  expect(of(answers)).toMatchObject({ first: 'procdump_ma', second: 'wer_local_full' });
});

test('what a dump leaves out is what it will not answer', () => {
  const cell = (value: Cell['value']): Cell => ({ value, basis: 'documented', sources: ['Y01'], note: '' });
  const cells = { file_cache: cell('out'), hal: cell('in'), guest_vm: cell('conditional') };
  expect(notAnswered<'file_cache' | 'hal' | 'guest_vm'>(cells).map(({ content }) => content)).toEqual(['file_cache']);
});

test('every dump that is proposed is one of the course', () => {
  const folders = ['content/dump-types/user-mode', 'content/dump-types/kernel-mode'].filter((folder) =>
    existsSync(folder),
  );
  const known = new Set(folders.flatMap((folder) => readdirSync(folder)).map((name) => name.replace(/\.yaml$/, '')));
  const proposed = new Set(all.flatMap((answers) => [of(answers).first, of(answers).second]));
  expect([...proposed].filter((id) => !known.has(id))).toEqual([]);
});

test('every question, answer and reason has its words, and no words are left over', () => {
  const words = Object.keys(parse(readFileSync('content/ui/decision.yaml', 'utf8')));
  const wanted = [
    ...Object.entries(questions).flatMap(([id, answers]) => [
      `question-${id}`,
      ...answers.map((answer) => `${id}-${answer}`),
    ]),
    ...decisionTable.map(({ reason }) => reason),
    ...extraReasons,
  ];
  expect(words.sort()).toEqual([...new Set(wanted)].sort());
});
