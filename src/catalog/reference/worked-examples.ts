/** The worked examples as a table: a line for each figure, a column for each amount of memory. */
import { getCollection } from 'astro:content';
import { formatNumber } from '#/i18n/fill';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';

/** Every figure of an example, with its unit, the rules it comes from and how sure they are; the words are in `content/ui/reference-values.yaml`. */
export const exampleFigures = [
  { id: 'smallMb', unit: 'MB', rules: ['PF03'], status: 'contradictory' },
  { id: 'kernelTypicalThirdGb', unit: 'GB', rules: ['X30'], status: 'contradictory' },
  { id: 'kernelUpperBound64bitMb', unit: 'MB', rules: ['PF04'], status: 'documented' },
  { id: 'completePlus257Mb', unit: 'MB', rules: ['PF05'], status: 'documented' },
  { id: 'completePlus1Mb', unit: 'MB', rules: ['PF06'], status: 'outdated' },
  { id: 'completePlus100Mb', unit: 'MB', rules: ['PF09'], status: 'documented' },
  { id: 'adviceP07', unit: '', rules: ['PF07', 'PF08'], status: 'documented' },
  { id: 'automaticRaisedAtLeastRamGb', unit: 'GB', rules: ['PF12'], status: 'documented' },
  { id: 'automaticRaisedMinRam32Gb', unit: 'GB', rules: ['PF13'], status: 'contradictory' },
  { id: 'systemManagedMinRamPartGb', unit: 'GB', rules: ['PF17'], status: 'documented' },
  { id: 'systemManagedMaxUncappedGb', unit: 'GB', rules: ['PF18'], status: 'documented' },
  { id: 'systemManagedMaxGbOn256gbVolume', unit: 'GB', rules: ['PF18'], status: 'documented' },
  { id: 'systemManagedMaxGbOn1tbVolume', unit: 'GB', rules: ['PF18'], status: 'documented' },
  { id: 'observedMinRamPartGb', unit: 'GB', rules: ['PF17', 'O01'], status: 'observed' },
  { id: 'observedMinAutomaticGb', unit: 'GB', rules: ['PF17', 'O01'], status: 'observed' },
  { id: 'writeSecondsComplete100mbs', unit: 's', rules: ['PF28'], status: 'documented' },
  { id: 'writeSecondsComplete500mbs', unit: 's', rules: ['PF28'], status: 'documented' },
  { id: 'diskForCompleteGb', unit: 'GB', rules: ['PF26'], status: 'documented' },
] as const;
export type ExampleFigure = (typeof exampleFigures)[number]['id'];

function written(locale: Locale, value: number | string): string {
  return typeof value === 'number' ? formatNumber(locale, value) : value;
}

export async function workedExamples(locale: Locale) {
  const examples = (await getCollection('workedExamples'))
    .map(({ data }) => localize(data, locale))
    .sort((one, other) => one.ramGb - other.ramGb);
  return {
    memories: examples.map(({ ramGb }) => written(locale, ramGb)),
    lines: exampleFigures.map((figure) => ({
      ...figure,
      figures: examples.map((example) => written(locale, example[figure.id])),
    })),
  };
}
