/** What the settings editor is given: the values of the CrashControl key, and the names of the dumps they make. */
import { getCollection } from 'astro:content';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import type { SettingsData } from '#/widgets/settings/settings-data';
import { listKernelDumpTypes, listUserDumpTypes } from '../dump-types.ts';
import { findWords, type Words } from '../ui.ts';

export async function settingsData(locale: Locale): Promise<SettingsData> {
  const [values, kernel, user] = await Promise.all([
    getCollection('registryValues'),
    listKernelDumpTypes(locale),
    listUserDumpTypes(locale),
  ]);
  const makes = [...kernel, ...user.filter(({ id }) => id.startsWith('wer_local'))];
  return {
    values: values.map(({ data }) => {
      const { id, name, type, default: otherwise, meaning, status, sources } = localize(data, locale);
      return { id, name, type, default: otherwise, meaning, standing: status, sources };
    }),
    types: Object.fromEntries(makes.map(({ id, name }) => [id, name])),
  };
}

export async function settingsWords(locale: Locale): Promise<Words> {
  const files = ['kit', 'standing', 'settings-messages', 'settings'];
  return Object.assign({}, ...(await Promise.all(files.map((file) => findWords(file, locale))))) as Words;
}
