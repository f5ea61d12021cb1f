/** The tool chooser's data and words for lessons, fetched once a prediction is committed. */
import type { APIRoute } from 'astro';
import { toolsData, toolsWords } from '#/catalog/simulators/tools';
import { localeNames, type Locale } from '#/i18n/locales';

export function getStaticPaths() {
  return localeNames.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  return Response.json({ data: await toolsData(locale), strings: await toolsWords(locale) });
};
