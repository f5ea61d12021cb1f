/**
 * The questions of the decision helper, at most five on any path, and which of them follow from the answers so far.
 * Words: `content/ui/decision.yaml`, under `question-<id>` and `<question>-<answer>`.
 */
export const questions = {
  what: ['program', 'machine', 'unclear'],
  running: ['yes', 'no'],
  code: ['native-64', 'native-32', 'dotnet'],
  need: ['where', 'data', 'everything', 'send-out'],
  state: ['alive', 'stops', 'hangs'],
  host: ['ordinary', 'hyper-v'],
  scope: ['kernel', 'user', 'all'],
  room: ['plenty', 'tight', 'tiny'],
} as const;
export type QuestionId = keyof typeof questions;
export type AnswerOf<Q extends QuestionId> = (typeof questions)[Q][number];
export type Answers = { readonly [Q in QuestionId]?: AnswerOf<Q> };

const paths: Readonly<Record<AnswerOf<'what'>, readonly QuestionId[]>> = {
  program: ['what', 'running', 'code', 'need', 'room'],
  machine: ['what', 'state', 'host', 'scope', 'room'],
  unclear: ['what', 'state', 'room'],
};

/** The questions of the path these answers are on, answered or not, in order; the first alone while nothing is said. */
export function questionsFor(answers: Answers): readonly QuestionId[] {
  return answers.what === undefined ? ['what'] : paths[answers.what];
}

/** The first question of the path without an answer; undefined once there is nothing left to ask. */
export function nextQuestion(answers: Answers): QuestionId | undefined {
  return questionsFor(answers).find((question) => answers[question] === undefined);
}

/**
 * The answers with one of them given or changed. Answers to questions that are not on the new path are dropped;
 * the others stay, so that a change early in the path costs nothing that still holds.
 */
export function answered<Q extends QuestionId>(answers: Answers, question: Q, answer: AnswerOf<Q>): Answers {
  const next: Answers = { ...answers, [question]: answer };
  const path = new Set<string>(questionsFor(next));
  return Object.fromEntries(Object.entries(next).filter(([id]) => path.has(id)));
}

/** Whether a text, such as one from a link, is an answer to the question. */
export function isAnswer<Q extends QuestionId>(question: Q, text: string): text is AnswerOf<Q> {
  return (questions[question] as readonly string[]).includes(text);
}
