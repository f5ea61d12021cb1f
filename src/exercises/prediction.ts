/**
 * The question a simulator opens on: what will be kept? Kept, partly and dropped are offered for every row;
 * what depends, and what no source says outright, is shown beside the prediction and not counted.
 */
import type { Outcome } from '#/dumps/capture/outcome';
import type { Content } from '#/dumps/content';
import { isGraded, type Standing, type Verdict } from '#/dumps/verdict';

export const predictionChoices = ['in', 'partial', 'out'] as const;
export type PredictionChoice = (typeof predictionChoices)[number];

export interface PredictionRow<C extends Content = Content> {
  readonly content: C;
  readonly verdict: Verdict;
  readonly standing: Standing;
  readonly isCounted: boolean;
  readonly note: string;
  readonly sources: readonly string[];
}

/** close: partly was said of what is wholly kept or dropped, or the other way about. It counts as a miss. */
export const predictionResults = ['right', 'close', 'wrong', 'open'] as const;
export type PredictionResult = (typeof predictionResults)[number];

export interface MarkedRow<C extends Content = Content> extends PredictionRow<C> {
  readonly said: PredictionChoice | undefined;
  /** open: not counted, or nothing was said. */
  readonly result: PredictionResult;
}

export interface PredictionMark<C extends Content = Content> {
  readonly rows: readonly MarkedRow<C>[];
  readonly earned: number;
  readonly total: number;
}

type Told<C extends Content> = Pick<Outcome<C>, 'content' | 'verdict' | 'standing' | 'note' | 'sources'>;

/**
 * The truth about each row that was asked, from `byContent` of a capture of a process or a machine.
 * @param asked contents in the order of the question
 * @param disputed contents that are not asked for marks, since sources contradict each other on them
 */
export function predictionRows<C extends Content>(
  byContent: { readonly [K in C]: Told<NoInfer<C>> },
  asked: readonly C[],
  disputed: readonly string[] = [],
): readonly PredictionRow<C>[] {
  return asked.map((content) => {
    const { verdict, standing, note, sources } = byContent[content];
    const isCounted = isGraded({ value: verdict, basis: standing }) && !disputed.includes(content);
    return { content, verdict, standing, isCounted, note, sources };
  });
}

export function isPredictionChoice(text: string | undefined): text is PredictionChoice {
  return predictionChoices.some((choice) => choice === text);
}

function resultOf({ isCounted, verdict }: PredictionRow, said: PredictionChoice | undefined): PredictionResult {
  if (!isCounted || said === undefined) return 'open';
  if (said === verdict) return 'right';
  return said === 'partial' || verdict === 'partial' ? 'close' : 'wrong';
}

/** @param answers by content, as kept in the progress; what is no choice counts as not said. */
export function markPrediction<C extends Content>(
  rows: readonly PredictionRow<C>[],
  answers: Readonly<Record<string, string>>,
): PredictionMark<C> {
  const marked = rows.map((row): MarkedRow<C> => {
    const answer = Object.hasOwn(answers, row.content) ? answers[row.content] : undefined;
    const said = isPredictionChoice(answer) ? answer : undefined;
    return { ...row, said, result: resultOf(row, said) };
  });
  const earned = marked.filter(({ result }) => result === 'right').length;
  return { rows: marked, earned, total: rows.filter(({ isCounted }) => isCounted).length };
}
