/** The growth clock's data and words for lessons, fetched once a prediction is committed. */
import type { APIRoute } from 'astro';
import { growthData, growthWords } from '#/catalog/simulators/growth';
import { localeNames, type Locale } from '#/i18n/locales';

export function getStaticPaths() {
  return localeNames.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  return Response.json({ data: await growthData(locale), strings: await growthWords(locale) });
};
