/** The key of a lesson's questions, fetched at the first interaction; `warm-up` is the key of a unit's warm-up. */
import type { APIRoute } from 'astro';
import { listLessons, listUnits } from '#/catalog/lessons';
import { keysOf, listItems, listWarmUp } from '#/catalog/quizzes';
import { localeNames, type Locale } from '#/i18n/locales';

export async function getStaticPaths() {
  const [lessons, units] = await Promise.all([listLessons('ko'), listUnits('ko')]);
  return localeNames.flatMap((locale) => [
    ...lessons.map(({ unit, slug, folder }) => ({ params: { locale, unit, lesson: slug }, props: { folder } })),
    ...units.map(({ id, folder }) => ({ params: { locale, unit: id, lesson: 'warm-up' }, props: { folder } })),
  ]);
}

export const GET: APIRoute<{ folder: string }> = async ({ params, props }) => {
  const locale = params['locale'] as Locale;
  const { unit = '', lesson = '' } = params;
  const items =
    lesson === 'warm-up'
      ? await listWarmUp(props.folder, unit, locale)
      : await listItems(props.folder, `${unit}/${lesson}`, locale);
  return Response.json(keysOf(items));
};
