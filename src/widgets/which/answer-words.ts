/** Answers and paths in words. */
import { questions, type Answers, type QuestionId } from '#/dumps/decision/question';
import type { When } from '#/dumps/decision/rule';
import type { Say } from '#/widgets/kit/fields/say';
import { questionIds } from './which-link.ts';

/** The words of an answer stand under its question: `room-tight`. */
const keys: Readonly<Record<QuestionId, (answer: string) => string>> = {
  what: (answer) => `what-${answer}`,
  running: (answer) => `running-${answer}`,
  code: (answer) => `code-${answer}`,
  need: (answer) => `need-${answer}`,
  state: (answer) => `state-${answer}`,
  host: (answer) => `host-${answer}`,
  scope: (answer) => `scope-${answer}`,
  room: (answer) => `room-${answer}`,
};

export interface AnswerOption {
  readonly value: string;
  readonly text: string;
}

export function optionsOf(question: QuestionId, say: Say): readonly AnswerOption[] {
  return questions[question].map((value) => ({ value, text: say(keys[question](value)) }));
}

/** The conditions of a rule, or the answers so far, in the order they are asked. */
export function answerTexts(answers: Answers | When, say: Say): readonly { id: QuestionId; text: string }[] {
  return questionIds.flatMap((id) => {
    const answer: string | readonly string[] | undefined = answers[id];
    if (answer === undefined) return [];
    const given = typeof answer === 'string' ? [answer] : answer;
    return [{ id, text: given.map((one) => say(keys[id](one))).join(', ') }];
  });
}
