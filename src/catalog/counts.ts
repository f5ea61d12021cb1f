/** How much the reference holds, counted from what is there. */
import { getCollection } from 'astro:content';

export interface ReferenceCounts {
  readonly types: number;
  readonly facts: number;
  readonly sources: number;
}

export async function countReference(): Promise<ReferenceCounts> {
  const [types, facts, sources] = await Promise.all([
    getCollection('dumpTypes'),
    getCollection('facts'),
    getCollection('sources'),
  ]);
  return { types: types.length, facts: facts.length, sources: sources.length };
}
