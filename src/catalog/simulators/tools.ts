/** What the tool chooser is given. */
import type { Locale } from '#/i18n/locales';
import type { ToolsData } from '#/widgets/tools-chooser/tools-data';
import { listKernelDumpTypes, listUserDumpTypes } from '../dump-types.ts';
import { findWords, type Words } from '../ui.ts';

export async function toolsData(locale: Locale): Promise<ToolsData> {
  const [user, kernel] = await Promise.all([listUserDumpTypes(locale), listKernelDumpTypes(locale)]);
  return { types: Object.fromEntries([...user, ...kernel].map(({ id, name, size }) => [id, { name, size }])) };
}

export async function toolsWords(locale: Locale): Promise<Words> {
  const files = ['kit', 'standing', 'tool-messages', 'tools-chooser'];
  return Object.assign({}, ...(await Promise.all(files.map((file) => findWords(file, locale))))) as Words;
}
