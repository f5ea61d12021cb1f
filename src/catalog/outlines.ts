/** What there is to do in each lesson, so that progress can be counted: its questions, and whether it has a prediction. */
import { getEntry } from 'astro:content';
import type { LessonOutline } from '#/course/progress/summary';
import type { PublicItem } from '#/course/quiz/kinds/index';
import type { Locale } from '#/i18n/locales';
import type { ProgressData } from '#/widgets/progress/progress-data';
import { listKernelDumpTypes, listUserDumpTypes } from './dump-types.ts';
import { listLessons, type Lesson } from './lessons.ts';
import { listItems, publicItems } from './quizzes.ts';

/** A map makes its prediction itself, so it stands in the text and in no quiz. */
async function hasSimulator(lesson: Lesson, locale: Locale): Promise<boolean> {
  const text = await getEntry('texts', `${lesson.folder}/${locale}`);
  return text?.body?.includes('<Simulator') ?? false;
}

async function outlineOf(lesson: Lesson, locale: Locale, items: readonly PublicItem[]): Promise<LessonOutline> {
  return {
    id: lesson.id,
    checks: items.filter(({ prediction }) => !prediction).map(({ id }) => id),
    hasPrediction: await hasSimulator(lesson, locale),
  };
}

export async function lessonOutline(lesson: Lesson, locale: Locale): Promise<LessonOutline> {
  return outlineOf(lesson, locale, publicItems(await listItems(lesson.folder, lesson.id, locale)));
}

/** Every lesson's, in the order of the course. */
export async function listOutlines(locale: Locale): Promise<readonly LessonOutline[]> {
  return Promise.all((await listLessons(locale)).map((lesson) => lessonOutline(lesson, locale)));
}

/** What the progress page is given. Dump types that no question is about are left out. */
export async function progressData(locale: Locale): Promise<ProgressData> {
  const lessons = await listLessons(locale);
  const quizzes = await Promise.all(
    lessons.map(async ({ folder, id }) => publicItems(await listItems(folder, id, locale))),
  );
  const checks = quizzes.flat().filter(({ prediction }) => !prediction);
  const types = [...(await listUserDumpTypes(locale)), ...(await listKernelDumpTypes(locale))];
  return {
    lessons: await Promise.all(
      lessons.map(async (lesson, at) => {
        const { number, title } = lesson;
        return { ...(await outlineOf(lesson, locale, quizzes[at] ?? [])), number, title };
      }),
    ),
    types: types.flatMap(({ id, name }) => {
      const items = checks.filter(({ about }) => about.includes(id)).map((item) => item.id);
      return items.length === 0 ? [] : [{ id, name, items }];
    }),
  };
}
