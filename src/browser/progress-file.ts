/** Progress to a file and back. Checking a file needs more code than a lesson should carry, so it is fetched when asked for. */
import { isProblem, type Problem } from '#/course/progress/problem';
import { openFile } from './open-file.ts';
import type { ProgressStore } from './progress-store.ts';
import { saveFile } from './save-file.ts';

export async function saveProgress(store: ProgressStore, now = new Date()): Promise<void> {
  const { progressFileName, toFile } = await import('#/course/progress/file');
  saveFile(progressFileName(now.getTime(), -now.getTimezoneOffset()), toFile(store.now().progress));
}

/** Adds what the file holds to what is here; the paths of entries that could not be read come back. */
export async function loadProgress(
  store: ProgressStore,
  file: Pick<File, 'size' | 'text'>,
): Promise<{ readonly lost: readonly string[] } | Problem> {
  const [{ FILE_LIMIT_BYTES, fromFile }, { merge }] = await Promise.all([
    import('#/course/progress/file'),
    import('#/course/progress/merge'),
  ]);
  const text = await openFile(file, FILE_LIMIT_BYTES);
  if (typeof text !== 'string') return text;
  const found = fromFile(text);
  if (isProblem(found)) return found;
  store.update((progress) => merge(progress, found.progress));
  return { lost: found.lost };
}
