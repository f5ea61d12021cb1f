/** The answers of the decision helper as a link. Questions may be added; none changes its meaning. */
import { answered, isAnswer, questions, type AnswerOf, type Answers, type QuestionId } from '#/dumps/decision/question';
import { linkCodec, type Field } from '#/widgets/kit/link';

/** '': not answered. */
function answerTo<Q extends QuestionId>(question: Q): Field<AnswerOf<Q> | ''> {
  return {
    write: (answer) => answer,
    read: (text) => (isAnswer(question, text) ? text : undefined),
    fallback: '',
  };
}

const codec = linkCodec<{ readonly [Q in QuestionId]: AnswerOf<Q> | '' }>(1, {
  what: answerTo('what'),
  running: answerTo('running'),
  code: answerTo('code'),
  need: answerTo('need'),
  state: answerTo('state'),
  host: answerTo('host'),
  scope: answerTo('scope'),
  room: answerTo('room'),
});

export const questionIds = Object.keys(questions) as readonly QuestionId[];

export function whichLink(answers: Answers): string {
  return codec.encode({ ...codec.initial, ...answers });
}

/** Answers that are not on the path of the first one are dropped: `what` comes first. */
export function answersOf(link: string): Answers {
  const given = codec.decode(link);
  return questionIds.reduce<Answers>((answers, question) => {
    const answer = given[question];
    return answer === '' ? answers : answered<QuestionId>(answers, question, answer);
  }, {});
}
