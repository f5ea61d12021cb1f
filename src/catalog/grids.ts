/** What a grid question is made from: the dump types it names, the names of contents, the words of its reasons. */
import { findDumpType, listContents } from './dump-types.ts';
import { findWords } from './ui.ts';
import type { GridFrame } from '#/course/quiz/kinds/grid/grid';
import type { Disputed, GridParts } from '#/exercises/grid-item';
import type { Locale } from '#/i18n/locales';

/** Cells on which sources contradict each other or say too little to ask: X19, X20, X31 and care 3, 5. */
const disputed: readonly Disputed[] = [
  { content: 'file_cache', type: 'kernel' },
  { content: 'file_cache', type: 'automatic' },
  { content: 'hypervisor' },
  { content: 'user_page_tables' },
  { content: 'kernel_memory', type: 'procdump_mk' },
  { content: 'crash_thread_stack', type: 'live_stacks' },
];

export async function gridParts(frame: GridFrame, locale: Locale): Promise<GridParts> {
  const types = await Promise.all(frame.types.map((id) => findDumpType(id, locale)));
  const contents = [...(await listContents('user', locale)), ...(await listContents('kernel', locale))];
  const mode = types.every((type) => type.mode === 'user') ? 'user' : 'kernel';
  const own = await listContents(mode, locale);
  const contentNames = Object.fromEntries([...contents, ...own].map(({ id, name }) => [id, name]));
  return { frame, types, contentNames, disputed, strings: await findWords('grid', locale), locale };
}
