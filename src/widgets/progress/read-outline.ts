/** What there is to do in a lesson, as a page says it on an element. */
import type { LessonOutline } from '#/course/progress/summary';

export function readOutline({ dataset }: HTMLElement): LessonOutline {
  return {
    id: dataset['lesson'] ?? '',
    checks: (dataset['checks'] ?? '').split(' ').filter((id) => id !== ''),
    hasPrediction: dataset['predicts'] !== undefined,
  };
}
