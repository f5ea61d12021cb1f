/** The keys of a lesson: fetched once, at the first interaction, from the same origin. */
import type { Key } from '#/course/quiz/kinds/index';

export type Keys = Readonly<Record<string, Key>>;
const fetched = new Map<string, Promise<Keys>>();

async function load(url: string): Promise<Keys> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as Keys;
}

/** Rejects where the network fails; a later call tries again. */
export function fetchKeys(url: string): Promise<Keys> {
  const known = fetched.get(url);
  if (known !== undefined) return known;
  const keys = load(url).catch((error: unknown) => {
    fetched.delete(url);
    throw error;
  });
  fetched.set(url, keys);
  return keys;
}
