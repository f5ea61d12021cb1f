/** What the progress page is given: the course as far as it is counted, in the reader's language. */
import type { LessonOutline } from '#/course/progress/summary';

export interface CountedLesson extends LessonOutline {
  /** '1.6' */
  readonly number: string;
  readonly title: string;
}

export interface CountedType {
  readonly id: string;
  readonly name: string;
  /** Ids of the questions about it. */
  readonly items: readonly string[];
}

export interface ProgressData {
  /** In the order of the course. */
  readonly lessons: readonly CountedLesson[];
  readonly types: readonly CountedType[];
}
