import { expect, test } from 'vitest';
import { everyPath } from '#/dumps/decision/decide';
import { answered, isAnswer, nextQuestion, questions, questionsFor } from '#/dumps/decision/question';

test('no path asks more than five questions', () => {
  for (const answers of everyPath(questions)) expect(questionsFor(answers).length).toBeLessThanOrEqual(5);
  expect(questionsFor({})).toEqual(['what']);
});

test('a change keeps the answers that still hold and drops the others', () => {
  const before = { what: 'machine', state: 'hangs', host: 'hyper-v', room: 'tight' } as const;
  expect(answered(before, 'what', 'unclear')).toEqual({ what: 'unclear', state: 'hangs', room: 'tight' });
  expect(answered(before, 'room', 'tiny')).toEqual({ ...before, room: 'tiny' });
  expect(nextQuestion(before)).toBe('scope');
});

test('a forged answer is told', () => {
  expect(isAnswer('room', 'tiny')).toBe(true);
  expect(isAnswer('room', 'yes')).toBe(false);
});
