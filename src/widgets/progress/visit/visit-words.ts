/** How far a reader is in one lesson, in words. */
import type { LessonOutline, LessonStanding } from '#/course/progress/summary';
import { fill } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import type { Strings } from '#/widgets/kit/simulator';

/** `hasPrediction`: whether the lesson asks for one. */
export function visitWords(
  standing: LessonStanding,
  { hasPrediction }: Pick<LessonOutline, 'hasPrediction'>,
  strings: Strings,
  locale: Locale,
): string {
  const { state, right, settled, total, isPredicted } = standing;
  const say = (key: string, values = {}): string => fill(locale, strings[key] ?? '', values);
  const prediction = isPredicted ? [say('visitPredicted')] : [say('visitToPredict')];
  return [
    say('visitRight', { right, total }),
    ...(settled > right ? [say('visitShown', { n: settled - right })] : []),
    ...(hasPrediction ? prediction : []),
    ...(state === 'done' ? [say('visitDone')] : []),
  ].join(' ');
}
