/** What becomes of a map's memory, for each prediction in a lesson: fetched once the prediction is committed. */
import type { APIRoute } from 'astro';
import { listMapPredictions, predictionKey, predictionState, type MapPrediction } from '#/catalog/predictions';
import { machineData } from '#/catalog/simulators/machine';
import { processData } from '#/catalog/simulators/process';
import { findWords } from '#/catalog/ui';
import { localeNames, type Locale } from '#/i18n/locales';
import type { MapOutcome } from '#/widgets/locked/map-outcome';
import { machineOutcome } from '#/widgets/machine-map/machine-outcome';
import { processOutcome } from '#/widgets/process-map/process-outcome';

export async function getStaticPaths() {
  const predictions = await listMapPredictions();
  return localeNames.flatMap((locale) =>
    predictions.map((prediction) => ({ params: { locale, key: predictionKey(prediction) }, props: { prediction } })),
  );
}

async function outcome(prediction: MapPrediction, locale: Locale): Promise<MapOutcome> {
  const strings = { ...(await findWords('kit', locale)), ...(await findWords(`${prediction.name}-map`, locale)) };
  const state = predictionState(prediction);
  return prediction.name === 'process'
    ? processOutcome(state, await processData(locale), strings, locale)
    : machineOutcome(state, await machineData(locale), strings, locale);
}

export const GET: APIRoute<{ prediction: MapPrediction }> = async ({ params, props }) =>
  Response.json(await outcome(props.prediction, params['locale'] as Locale));
