/** The WOW64 terminal's data and words for lessons, fetched once a prediction is committed. */
import type { APIRoute } from 'astro';
import { wow64Data, wow64Words } from '#/catalog/simulators/wow64';
import { localeNames, type Locale } from '#/i18n/locales';

export function getStaticPaths() {
  return localeNames.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  return Response.json({ data: await wow64Data(locale), strings: await wow64Words(locale) });
};
