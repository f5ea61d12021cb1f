import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPredictionChoice, markPrediction, predictionRows } from '#/exercises/prediction';
import { standings, verdicts, type Standing, type Verdict } from '#/dumps/verdict';

const told = <C extends string>(content: C, verdict: Verdict, standing: Standing = 'documented') => ({
  content,
  verdict,
  standing,
  note: '',
  sources: ['Y01'],
});
const byContent = {
  thread_stacks: told('thread_stacks', 'in'),
  stack_referenced: told('stack_referenced', 'partial'),
  image_code: told('image_code', 'out'),
  private_rw: told('private_rw', 'conditional'),
  peb_teb: told('peb_teb', 'in', 'inferred'),
};
const asked = ['thread_stacks', 'stack_referenced', 'image_code', 'private_rw', 'peb_teb'] as const;
const rows = predictionRows(byContent, asked);
const results = (answers: Readonly<Record<string, string>>) =>
  markPrediction(rows, answers).rows.map(({ result }) => result);

test('rows come in the order in which they were asked', () => {
  expect(rows.map(({ content }) => content)).toEqual(asked);
});

test('only what a source says outright is counted', () => {
  expect(rows.map(({ isCounted }) => isCounted)).toEqual([true, true, true, false, false]);
  expect(predictionRows(byContent, ['image_code'], ['image_code'])[0]?.isCounted).toBe(false);
});

test('kept, partly and dropped are right where they are the truth', () => {
  expect(markPrediction(rows, { thread_stacks: 'in', stack_referenced: 'partial', image_code: 'out' })).toMatchObject({
    earned: 3,
    total: 3,
  });
});

test('partly beside kept or dropped is close, and a miss', () => {
  expect(results({ thread_stacks: 'partial', stack_referenced: 'out', image_code: 'in' })).toEqual([
    'close',
    'close',
    'wrong',
    'open',
    'open',
  ]);
  expect(markPrediction(rows, { thread_stacks: 'partial' }).earned).toBe(0);
});

test('what depends stays open, whatever was said', () => {
  fc.assert(
    fc.property(fc.constantFrom('in', 'out', 'partial', 'maybe'), (said) => {
      expect(results({ private_rw: said, peb_teb: said }).slice(3)).toEqual(['open', 'open']);
    }),
  );
});

test('what was not said, or is no choice, counts as a miss and stands open', () => {
  expect(markPrediction(rows, { thread_stacks: 'conditional' })).toMatchObject({ earned: 0, total: 3 });
  expect(results({ toString: 'in' })[0]).toBe('open');
  expect([isPredictionChoice('partial'), isPredictionChoice('conditional'), isPredictionChoice(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('saying the truth earns everything, for any truth', () => {
  const truth = fc.record({ verdict: fc.constantFrom(...verdicts), standing: fc.constantFrom(...standings) });
  fc.assert(
    fc.property(truth, truth, (a, b) => {
      const any = { hal: told('hal', a.verdict, a.standing), firmware: told('firmware', b.verdict, b.standing) };
      const mark = markPrediction(predictionRows(any, ['hal', 'firmware']), { hal: a.verdict, firmware: b.verdict });
      expect(mark.earned).toBe(mark.total);
    }),
  );
});
