/** Terms by their English name, and where they stand in the glossary. */
import { getEntry } from 'astro:content';

export function termAnchor(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z\d]+/g, '-');
}

/** Throws on an unknown term, with its file. */
export async function findTerm(id: string): Promise<{ readonly id: string; readonly anchor: string }> {
  const entry = await getEntry('glossary', id);
  if (entry === undefined) throw new Error(`No term "${id}" in content/glossary.yaml`);
  return { id, anchor: termAnchor(id) };
}
