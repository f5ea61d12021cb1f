import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyPath } from '#/dumps/decision/decide';
import { answered, questions, type AnswerOf, type Answers, type QuestionId } from '#/dumps/decision/question';
import { answersOf, questionIds, whichLink } from '#/widgets/which/which-link';

const step = fc
  .constantFrom(...questionIds)
  .chain((question) => fc.constantFrom(...questions[question]).map((answer) => ({ question, answer })));

function after(steps: readonly { question: QuestionId; answer: AnswerOf<QuestionId> }[]): Answers {
  return steps.reduce<Answers>((answers, { question, answer }) => answered(answers, question, answer), {});
}

test('whatever was answered and changed comes back from its link, which is at most 200 characters long', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const answers = after(steps);
      expect(whichLink(answers).length).toBeLessThanOrEqual(200);
      expect(answersOf(whichLink(answers))).toEqual(answers);
    }),
  );
});

test('every full path comes back', () => {
  for (const answers of everyPath(questions)) expect(answersOf(whichLink(answers))).toEqual(answers);
});

test('answers off the path and words that are no answer are passed over', () => {
  expect(answersOf('what=machine&running=yes&room=tiny&state=asleep')).toEqual({ what: 'machine', room: 'tiny' });
  expect(answersOf('room=tiny')).toEqual({});
  expect(answersOf('what=%00')).toEqual({});
});
