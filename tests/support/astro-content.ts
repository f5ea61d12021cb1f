/**
 * Stands in for `astro:content` in tests: runs the loaders and schemas of `src/content.config.ts` as the build does,
 * so that what `src/catalog` says can be tested without a build. Rendering is not there.
 */
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { parse } from 'yaml';

interface Entry {
  readonly id: string;
  readonly collection: string;
  readonly data: unknown;
  readonly body?: string | undefined;
}
type Stored = Omit<Entry, 'collection'>;
type Schema = z.ZodType | ((context: object) => z.ZodType);
interface Collection {
  readonly loader: { readonly load: (context: object) => Promise<void> };
  readonly schema?: Schema;
}

const root = new URL('../../', import.meta.url);

export function defineCollection<T>(collection: T): T {
  return collection;
}

/** What the loaders of Astro ask of the build, as far as text files need it. */
function loaderContext(name: string, entries: Map<string, Stored>, schema: Schema | undefined): object {
  const shape = typeof schema === 'function' ? schema({}) : schema;
  const complain = (message: string): never => {
    throw new Error(message);
  };
  return {
    collection: name,
    config: { root, srcDir: new URL('src/', root) },
    logger: { warn: () => undefined, info: () => undefined, error: complain },
    generateDigest: (text: string) => text,
    entryTypes: new Map([
      [
        '.yaml',
        { getEntryInfo: ({ contents }: { contents: string }) => ({ body: '', data: parse(contents) as unknown }) },
      ],
      ['.mdx', { getEntryInfo: ({ contents }: { contents: string }) => ({ body: contents, data: {} }) }],
    ]),
    parseData({ id, data, filePath }: { id: string; data: unknown; filePath?: string }) {
      if (shape === undefined) return data;
      const found = shape.safeParse(data);
      return found.success ? found.data : complain(`${filePath ?? name} (${id}): ${found.error.message}`);
    },
    store: {
      clear: () => entries.clear(),
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      delete: (id: string) => entries.delete(id),
      set: (entry: Stored) => entries.set(entry.id, entry),
    },
  };
}

const loaded = new Map<string, Promise<readonly Entry[]>>();

async function load(name: string): Promise<readonly Entry[]> {
  const { collections } = (await import('../../src/content.config.ts')) as unknown as {
    collections: Readonly<Record<string, Collection>>;
  };
  const collection = collections[name];
  if (collection === undefined) throw new Error(`No collection ${name} in src/content.config.ts`);
  if (fileURLToPath(root) !== `${process.cwd()}/`) throw new Error('Run the tests from the root of the project');
  const entries = new Map<string, Stored>();
  await collection.loader.load(loaderContext(name, entries, collection.schema));
  return [...entries.values()].map((entry) => ({ ...entry, collection: name }));
}

export async function getCollection(name: string, keep?: (entry: Entry) => boolean): Promise<readonly Entry[]> {
  const entries = loaded.get(name) ?? load(name);
  loaded.set(name, entries);
  return keep === undefined ? entries : (await entries).filter(keep);
}

export async function getEntry(name: string, id: string): Promise<Entry | undefined> {
  return (await getCollection(name)).find((entry) => entry.id === id);
}
