/** The comparison's data and words for lessons, fetched once a prediction is committed. */
import type { APIRoute } from 'astro';
import { compareData } from '#/catalog/simulators/compare';
import { findWords } from '#/catalog/ui';
import { localeNames, type Locale } from '#/i18n/locales';

export function getStaticPaths() {
  return localeNames.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const strings = {
    ...(await findWords('standing', locale)),
    ...(await findWords('kit', locale)),
    ...(await findWords('process-map', locale)),
    ...(await findWords('machine-map', locale)),
    ...(await findWords('compare', locale)),
  };
  return Response.json({ data: await compareData(locale), strings });
};
