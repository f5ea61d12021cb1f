import { expect, test } from 'vitest';
import { questions } from '#/dumps/decision/question';
import { sayer } from '#/widgets/kit/fields/say';
import { answerTexts, optionsOf } from '#/widgets/which/answer-words';
import { questionIds } from '#/widgets/which/which-link';
import { whichTestWords } from '../../support/widgets/which-data.ts';

const say = sayer(whichTestWords('en'), 'en');

test('every question and every answer has its words', () => {
  for (const question of questionIds) {
    expect(say(`question-${question}`)).not.toBe(`question-${question}`);
    expect(optionsOf(question, say).map(({ value }) => value)).toEqual(questions[question]);
    for (const { value, text } of optionsOf(question, say)) expect(text).not.toBe(`${question}-${value}`);
  }
});

test('answers are told in the order they are asked', () => {
  expect(answerTexts({ room: 'tight', what: 'unclear' }, say).map(({ text }) => text)).toEqual([
    'Hard to tell',
    'It is tight',
  ]);
});

test('a condition that several answers meet names them all', () => {
  expect(answerTexts({ room: ['tight', 'tiny'] }, say)).toEqual([{ id: 'room', text: 'It is tight, Hardly any' }]);
});
