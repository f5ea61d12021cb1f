/** What the comparison is given. */
import type { Locale } from '#/i18n/locales';
import type { CompareData } from '#/widgets/compare/compare-data';
import { machineData } from './machine.ts';
import { processData } from './process.ts';

export async function compareData(locale: Locale): Promise<CompareData> {
  const [process, machine] = await Promise.all([processData(locale), machineData(locale)]);
  return { process, machine: { ...machine, rules: [], remarks: {}, facts: {} } };
}
