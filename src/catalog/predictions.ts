/** Which maps the lessons open on a prediction: read from their text, so that each outcome is built once and fetched alone. */
import { getCollection } from 'astro:content';

export interface MapPrediction {
  readonly name: 'process' | 'machine';
  readonly preset: string;
  /** Gigabytes; '' for a process. */
  readonly ram: string;
  readonly type: string;
  /** Compared with it afterwards; '' where there is none. */
  readonly against: string;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** From the tag of a lesson, or its attributes. */
export function mapPrediction(name: MapPrediction['name'], preset: string, ram: string, type: string): MapPrediction {
  const [first = '', against = ''] = type.trim().split(/\s+/);
  return { name, preset, ram, type: first, against };
}

/** File name of the outcome, and the last part of the item's id: `process-server-procdump-mp`. */
export function predictionKey({ name, preset, ram, type }: MapPrediction): string {
  return [name, preset, ram, type.replaceAll('_', '-')].filter((part) => part !== '').join('-');
}

/** The state of the full simulator that shows it, as a query string. */
export function predictionState({ preset, ram, type }: MapPrediction): string {
  return new URLSearchParams({ v: '1', preset, ...(ram === '' ? {} : { ram }), type }).toString();
}

/** Every map prediction in the lessons of any language, each once. */
export async function listMapPredictions(): Promise<readonly MapPrediction[]> {
  const texts = await getCollection('texts');
  const tags = texts.flatMap(({ body = '' }) => body.match(/<Simulator\s[^>]*>/g) ?? []);
  const found = tags.flatMap((tag) => {
    const name = attribute(tag, 'name');
    if (name !== 'process' && name !== 'machine') return [];
    return [mapPrediction(name, attribute(tag, 'preset'), attribute(tag, 'ram'), attribute(tag, 'type'))];
  });
  return [...new Map(found.map((one) => [predictionKey(one), one])).values()];
}
