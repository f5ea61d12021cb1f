/** What the decision helper is given, from the project's own content, for tests. */
import { notAnswered } from '#/dumps/decision/decide';
import type { Content } from '#/dumps/content';
import type { Cell } from '#/dumps/verdict';
import type { Locale } from '#/i18n/locales';
import type { WhichData } from '#/widgets/which/which-data';
import { kernelDumpTypes, memory, userDumpTypes } from '../content.ts';
import { wordsFor } from './simulator-data.ts';

export function whichTestWords(locale: Locale): Readonly<Record<string, string>> {
  return wordsFor(['tool-messages', 'decision', 'which'], locale);
}

/** Every dump there is; the real one holds those that may be proposed. */
export function whichTestData(locale: Locale): WhichData {
  const names = new Map<string, string>(
    [...memory('user', locale), ...memory('kernel', locale)].map(({ id, name }) => [id, name]),
  );
  const dumps = [...userDumpTypes(locale), ...kernelDumpTypes(locale)].map(({ id, name, size, cells }) => {
    const missing = notAnswered(cells as Readonly<Record<Content, Cell>>).map(({ content, cell }) => ({
      content,
      name: names.get(content) ?? content,
      standing: cell.basis,
      sources: cell.sources,
      note: cell.note,
    }));
    return [id, { name, size, missing }] as const;
  });
  return { dumps: Object.fromEntries(dumps) };
}
