/** What a program is told and what it writes: flags, streams, letters and switches; registry values; page file rules; tools. */
import { getCollection } from 'astro:content';
import { ruleTopics } from '#/dumps/pagefile/rule';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import { inGroups } from './in-groups.ts';

const named = new Intl.Collator('en', { numeric: true, caseFirst: 'lower' });

/** In the order in which a reader looks a name up; collections come in no order of their own. */
function byId<E extends { readonly id: string }>(entries: readonly E[]): readonly E[] {
  return entries.toSorted((one, other) => named.compare(one.id, other.id));
}

/** Everything that the page of flags shows. */
export async function flagTables(locale: Locale) {
  const flags = (await getCollection('flags')).map(({ data }) => localize(data, locale));
  const streams = (await getCollection('streams')).map(({ data }) => localize(data, locale));
  const sets = (await getCollection('flagSets')).map(({ data }) => localize(data, locale));
  return {
    flags: flags.sort((one, other) => one.value - other.value),
    streams: streams.sort((one, other) => one.number - other.number),
    sets: sets.sort((one, other) => one.mask - other.mask),
    options: byId((await getCollection('dumpOptions')).map(({ data }) => localize(data, locale))),
    switches: byId((await getCollection('procdumpSwitches')).map(({ data }) => localize(data, locale))),
  };
}

/** Subkeys of CrashControl that hold values; '' is the key itself. */
const subkeys = ['', 'FullLiveKernelReports', 'LiveKernelReports'] as const;

/** The key itself, its values below their subkeys, how they choose a dump type, WMI, and relatives elsewhere. */
export async function crashControlTables(locale: Locale) {
  const values = (await getCollection('registryValues')).map(({ data }) => localize(data, locale));
  const types = new Map((await getCollection('dumpTypes')).map(({ id, data }) => [id, data.name[locale]]));
  return {
    keys: (await getCollection('registryKeys')).map(({ data }) => data),
    values: inGroups(byId(values), subkeys, (value) => value.subkey),
    selections: (await getCollection('registrySelections'))
      .map(({ data }) => ({ ...data, name: types.get(data.id) }))
      .sort(
        (one, other) =>
          one.crashDumpEnabled - other.crashDumpEnabled || (one.filterPages ?? 0) - (other.filterPages ?? 0),
      ),
    related: byId((await getCollection('relatedKeys')).map(({ data }) => localize(data, locale))),
    wmi: byId((await getCollection('wmiProperties')).map(({ data }) => localize(data, locale))),
  };
}

export async function listRules(locale: Locale) {
  const rules = (await getCollection('rules')).map(({ data }) => localize(data, locale));
  return inGroups(byId(rules), ruleTopics, (rule) => rule.topic);
}

/** Tools by name, and what becomes of a 32-bit process in their hands. */
export async function toolTables(locale: Locale) {
  return {
    tools: (await getCollection('tools'))
      .map(({ data }) => localize(data, locale))
      .sort((one, other) => one.name.localeCompare(other.name, locale)),
    bitness: byId((await getCollection('wow64')).map(({ data }) => localize(data, locale))),
  };
}
