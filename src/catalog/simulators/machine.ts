/** What the machine map is given. */
import { getCollection } from 'astro:content';
import { machineContents } from '#/dumps/content';
import { place } from '#/dumps/memory/machine/place';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import type { MachineContentWords, MachineData } from '#/widgets/machine-map/machine-data';
import { listContents, listKernelDumpTypes } from '../dump-types.ts';

/** The fact worth saying beside a kind. */
const remarks: MachineData['remarks'] = {
  complete: 'F31-12',
  active: 'F31-11',
  kernel: 'F31-06',
  automatic: 'F31-01',
  small: 'F31-07',
};

/** Rules with a figure that the panel computes with. */
const figures = [
  'PF03',
  'PF04',
  'PF05',
  'PF06',
  'PF07',
  'PF09',
  'PF10',
  'PF11',
  'PF12',
  'PF13',
  'PF14',
  'PF15',
  'PF17',
];

async function contentsOf(locale: Locale): Promise<readonly MachineContentWords[]> {
  const contents = await listContents('kernel', locale);
  return machineContents.map((id) => {
    const found = contents.find((content) => content.id === id);
    if (found === undefined) throw new Error(`No ${id} in content/memory/kernel-mode.yaml`);
    const { name, shortName, weave } = found;
    return { id, name, shortName, weave, place: place(id) };
  });
}

export async function machineData(locale: Locale): Promise<MachineData> {
  const [types, contents, facts, rules] = await Promise.all([
    listKernelDumpTypes(locale),
    contentsOf(locale),
    getCollection('facts'),
    getCollection('rules'),
  ]);
  const shown = new Set(Object.values(remarks));
  return {
    types,
    contents,
    remarks,
    facts: Object.fromEntries(facts.filter(({ id }) => shown.has(id)).map(({ id, data }) => [id, data.text[locale]])),
    rules: rules
      .filter(({ id }) => figures.includes(id))
      .map(({ data }) => ({ ...localize(data, locale), rule: '', formula: '', note: '', appliesTo: '' })),
  };
}
