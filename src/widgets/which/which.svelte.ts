/** The decision helper at work: what was answered, what is asked next, and what it comes to. */
import { decide } from '#/dumps/decision/decide';
import {
  answered,
  isAnswer,
  nextQuestion,
  questionsFor,
  type Answers,
  type QuestionId,
} from '#/dumps/decision/question';
import { answersOf, whichLink } from './which-link.ts';

export class WhichModel {
  #answers: Answers = $state.raw({});

  constructor(initial: string) {
    this.#answers = answersOf(initial);
  }

  get answers(): Answers {
    return this.#answers;
  }
  readonly link = $derived(whichLink(this.#answers));
  /** The first question without an answer; undefined once there is a result. */
  readonly next = $derived(nextQuestion(this.#answers));
  readonly #path = $derived(questionsFor(this.#answers));
  /** What is on screen: every question of the path up to the one that is open. */
  readonly asked = $derived(
    this.next === undefined ? this.#path : this.#path.slice(0, this.#path.indexOf(this.next) + 1),
  );
  readonly decision = $derived(decide(this.#answers));

  /** What is no answer to the question changes nothing. */
  answer(question: QuestionId, text: string): void {
    if (isAnswer(question, text)) this.#answers = answered<QuestionId>(this.#answers, question, text);
  }
  restart(): void {
    this.#answers = {};
  }
}
