/** The settings editor's data and words for lessons, fetched once a prediction is committed. */
import type { APIRoute } from 'astro';
import { settingsData, settingsWords } from '#/catalog/simulators/settings';
import { localeNames, type Locale } from '#/i18n/locales';

export function getStaticPaths() {
  return localeNames.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  return Response.json({ data: await settingsData(locale), strings: await settingsWords(locale) });
};
