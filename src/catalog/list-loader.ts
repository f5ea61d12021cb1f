/** Loads YAML files that each hold a list of entries with an `id`, as one collection. Build time only. */
import { glob, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

async function filesOf(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(path, name));
}

/** @param path a YAML file, or a folder of them, from the project's root; `key` names the field that is the id. */
export function lists(path: string, key = 'id'): Loader {
  return {
    name: 'lists',
    async load({ store, parseData, watcher }) {
      const fill = async (): Promise<void> => {
        store.clear();
        for (const file of await filesOf(path)) {
          const entries = parse(await readFile(file, 'utf8')) as Record<string, unknown>[];
          for (const entry of entries) {
            const id = String(entry[key]);
            store.set({ id, data: await parseData({ id, data: entry, filePath: file }) });
          }
        }
      };
      await fill();
      watcher?.add(path);
      watcher?.on('change', (changed) => {
        if (changed.includes(path.replace('./', ''))) void fill();
      });
    },
  };
}

/** Loads every file of that name below a folder; each holds one list and is one entry, called by its folder. */
export function whole(path: string, name: string): Loader {
  return {
    name: 'whole',
    async load({ store, parseData, watcher }) {
      const fill = async (): Promise<void> => {
        store.clear();
        for await (const file of glob(join(path, '**', name))) {
          const id = dirname(relative(path, file));
          const items: unknown = parse(await readFile(file, 'utf8'));
          store.set({ id, data: await parseData({ id, data: { items }, filePath: file }) });
        }
      };
      await fill();
      watcher?.on('change', (changed) => {
        if (changed.endsWith(name)) void fill();
      });
    },
  };
}
