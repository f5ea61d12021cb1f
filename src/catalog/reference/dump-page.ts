/** Everything the page of one dump type shows: its cells with their contents, and where else the course speaks of it. */
import { getCollection } from 'astro:content';
import type { Cell } from '#/dumps/verdict';
import type { Locale } from '#/i18n/locales';
import { findDumpType, listContents, listKernelDumpTypes, listUserDumpTypes } from '../dump-types.ts';
import { listLessons } from '../lessons.ts';

/** Every dump type in the order of the course: user mode, then kernel mode. */
export async function listDumpTypes(locale: Locale) {
  return [...(await listUserDumpTypes(locale)), ...(await listKernelDumpTypes(locale))];
}

/** Below the language: the simulator, opened on this type. */
function simulatorPath(mode: 'user' | 'kernel', id: string): string {
  return `lab/${mode === 'user' ? 'process' : 'machine'}/?v=1&type=${id}`;
}

export async function dumpPage(id: string, locale: Locale) {
  const type = await findDumpType(id, locale);
  const line = await listDumpTypes(locale);
  const at = line.findIndex((other) => other.id === id);
  const cells: Readonly<Record<string, Cell>> = type.cells;
  const ideas = await getCollection('misconceptions');
  return {
    type,
    rows: (await listContents(type.mode, locale)).flatMap((content) => {
      const cell = cells[content.id];
      return cell === undefined ? [] : [{ content, cell }];
    }),
    lessons: (await listLessons(locale)).filter(({ about }) => about.includes(id)),
    misconceptions: ideas
      .filter(({ data }) => data.about.includes(id))
      .map((idea) => ({ id: idea.id, idea: idea.data.idea[locale] }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    simulator: simulatorPath(type.mode, id),
    previous: line[at - 1],
    next: line[at + 1],
  };
}
export type DumpPage = Awaited<ReturnType<typeof dumpPage>>;
