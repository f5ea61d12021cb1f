/** What the maps and the comparison are given, from the project's own content, for tests. */
import { machineContents } from '#/dumps/content';
import { place } from '#/dumps/memory/machine/place';
import type { Locale } from '#/i18n/locales';
import type { CompareData } from '#/widgets/compare/compare-data';
import type { MachineData } from '#/widgets/machine-map/machine-data';
import type { ProcessData } from '#/widgets/process-map/process-data';
import { flags, kernelDumpTypes, memory, userDumpTypes } from '../content.ts';
import { pageFileRules, wordsOf } from '../page-file-rules.ts';

export function wordsFor(widgets: readonly string[], locale: Locale): Readonly<Record<string, string>> {
  return Object.assign({}, ...['standing', 'kit', ...widgets].map((widget) => wordsOf(widget, locale)));
}

export function machineTestData(locale: Locale): MachineData {
  const words = memory('kernel', locale);
  return {
    types: kernelDumpTypes(locale),
    contents: machineContents.flatMap((id) =>
      words
        .filter((content) => content.id === id)
        .map(({ name, shortName, weave }) => ({ id, name, shortName, weave, place: place(id) })),
    ),
    facts: { F1: 'A fact about the complete dump.' },
    remarks: { complete: 'F1' },
    rules: pageFileRules(locale),
  };
}

export function processTestData(locale: Locale): ProcessData {
  return {
    types: userDumpTypes(locale),
    contents: memory('user', locale).map(({ id, name, shortName, weave }) => ({ id, name, shortName, weave })),
    flags: flags(locale).map(({ name, shortName, value, adds, letter, confirmed }) => ({
      name,
      shortName,
      value,
      adds,
      letter: letter ?? '',
      isDescribed: confirmed === 'documented',
    })),
    facts: {},
  };
}

export function compareTestData(locale: Locale): CompareData {
  return { process: processTestData(locale), machine: machineTestData(locale) };
}
