/** A simulator's data and words, fetched when it is opened. */
import type { Strings } from '#/widgets/kit/simulator';

export interface Fetched {
  readonly data: unknown;
  readonly strings: Strings;
}

/** Rejects where the network fails. */
export async function fetchData(url: string): Promise<Fetched> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as Fetched;
}
