/** What the process map is given. */
import { getCollection } from 'astro:content';
import { processRules } from '#/dumps/capture/process/decision';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import type { ProcessData } from '#/widgets/process-map/process-data';
import { listContents, listUserDumpTypes } from '../dump-types.ts';

export async function processData(locale: Locale): Promise<ProcessData> {
  const [types, contents, flags, facts] = await Promise.all([
    listUserDumpTypes(locale),
    listContents('user', locale),
    getCollection('flags'),
    getCollection('facts'),
  ]);
  const ruled = new Set<string>(Object.values(processRules).flat());
  return {
    types,
    contents: contents.map(({ id, name, shortName, weave }) => ({ id, name, shortName, weave })),
    flags: flags
      .toSorted((one, other) => one.data.value - other.data.value)
      .map(({ data }) => {
        const { name, shortName, value, adds, letter, confirmed } = localize(data, locale);
        return { name, shortName, value, adds, letter: letter ?? '', isDescribed: confirmed === 'documented' };
      }),
    facts: Object.fromEntries(facts.filter(({ id }) => ruled.has(id)).map(({ id, data }) => [id, data.text[locale]])),
  };
}
