/** The course: units, lessons in order, their words, their questions. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { inOrder, lessonPlace, neighbours, type LessonPlace } from '#/course/lesson';
import type { Locale } from '#/i18n/locales';
import { localize, type Localize } from '#/i18n/localize';

type LessonData = Localize<CollectionEntry<'lessons'>['data']>;
type UnitData = Localize<CollectionEntry<'units'>['data']>;

export interface Lesson extends LessonPlace, LessonData {
  /** `10-user-mode/60-miniplus` */
  readonly folder: string;
  /** Position within its unit, from 1, and the number shown: '1.6'. */
  readonly position: number;
  readonly number: string;
}

export interface Unit extends UnitData {
  readonly id: string;
  readonly folder: string;
  readonly number: number;
  readonly lessons: readonly Lesson[];
}

/** Every lesson, in order. */
export async function listLessons(locale: Locale): Promise<readonly Lesson[]> {
  const entries = await getCollection('lessons');
  const places = entries.map((entry) => {
    const folder = entry.id.replace(/\/lesson$/, '');
    return { ...localize(entry.data, locale), ...lessonPlace(folder), folder };
  });
  return inOrder(places).map((lesson) => {
    const siblings = inOrder(places.filter(({ unit }) => unit === lesson.unit));
    const position = siblings.findIndex(({ id }) => id === lesson.id) + 1;
    return { ...lesson, position, number: `${lesson.unitOrder / 10}.${position}` };
  });
}

/** Every unit with its lessons, in order. */
export async function listUnits(locale: Locale): Promise<readonly Unit[]> {
  const lessons = await listLessons(locale);
  const units = await getCollection('units');
  return units
    .map((entry) => {
      const folder = entry.id.replace(/\/unit$/, '');
      const [order = '', ...slug] = folder.split('-');
      const id = slug.join('-');
      const number = Number(order) / 10;
      return {
        ...localize(entry.data, locale),
        id,
        folder,
        number,
        lessons: lessons.filter(({ unit }) => unit === id),
      };
    })
    .sort((one, other) => one.number - other.number);
}

/** Throws on an unknown lesson, with the folder to create. */
export async function findLesson(id: string, locale: Locale) {
  const lessons = await listLessons(locale);
  const lesson = lessons.find((candidate) => candidate.id === id);
  if (lesson === undefined) throw new Error(`No lesson ${id} in content/lessons`);
  const text = await getEntry('texts', `${lesson.folder}/${locale}`);
  if (text === undefined) throw new Error(`No content/lessons/${lesson.folder}/${locale}.mdx`);
  return { lesson, text, total: lessons.filter(({ unit }) => unit === lesson.unit).length, ...neighbours(lessons, id) };
}
