/** Reads a file that the learner chose, as text. */
import type { Problem } from '#/course/progress/problem';

/** A file above the limit is refused unread. */
export async function openFile(file: Pick<File, 'size' | 'text'>, limitBytes: number): Promise<string | Problem> {
  if (file.size > limitBytes) return { problem: 'too-large' };
  try {
    return await file.text();
  } catch {
    return { problem: 'unreadable' };
  }
}
