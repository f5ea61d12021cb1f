/** The project's own content for tests: read from `content/`, checked by the schema, in the reader's language. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { KernelDumpType, UserDumpType } from '#/dumps/dump-type';
import { kernelDumpTypeSchema, userDumpTypeSchema } from '#/dumps/dump-type.schema';
import { machineMemorySchema, processMemorySchema } from '#/dumps/memory.schema';
import type { MachineMemory, ProcessMemory } from '#/dumps/memory.schema';
import { flagsSchema, type MinidumpFlag } from '#/dumps/minidump.schema';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';

export const contentRoot = join(import.meta.dirname, '../../content/');

/** Returns one file of `content/` as its schema gives it; throws with the path where it does not fit. */
export function readContent<S extends z.ZodType>(path: string, schema: S): z.output<S> {
  const found = schema.safeParse(parse(readFileSync(join(contentRoot, path), 'utf8')));
  if (!found.success) throw new Error(`content/${path}: ${found.error.message}`);
  return found.data;
}

/** Returns every YAML file of a folder, sorted by name, with the file's name as its id. */
export function readFolder<S extends z.ZodType>(path: string, schema: S): (z.output<S> & { readonly id: string })[] {
  const files = readdirSync(join(contentRoot, path)).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => ({
    ...(readContent(join(path, file), schema) as object as z.output<S> & object),
    id: basename(file, '.yaml'),
  }));
}

function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order;
}

/** The 19 kinds of user-mode dump, in the order of the course. */
export function userDumpTypes(locale: Locale): readonly UserDumpType[] {
  return localize(readFolder('dump-types/user-mode', userDumpTypeSchema), locale).toSorted(byOrder);
}

/** The 10 kinds of kernel-mode dump, in the order of the course. */
export function kernelDumpTypes(locale: Locale): readonly KernelDumpType[] {
  return localize(readFolder('dump-types/kernel-mode', kernelDumpTypeSchema), locale).toSorted(byOrder);
}

/** The kinds of memory of a process or of a machine, in the order of the matrix. */
export function memory(mode: 'user', locale: Locale): readonly ProcessMemory[];
export function memory(mode: 'kernel', locale: Locale): readonly MachineMemory[];
export function memory(mode: 'user' | 'kernel', locale: Locale): readonly (ProcessMemory | MachineMemory)[] {
  if (mode === 'user') return localize(readContent('memory/user-mode.yaml', z.array(processMemorySchema)), locale);
  return localize(readContent('memory/kernel-mode.yaml', z.array(machineMemorySchema)), locale);
}

/** The flags of MINIDUMP_TYPE, by value. */
export function flags(locale: Locale): readonly MinidumpFlag[] {
  return localize(readContent('minidump/flags.yaml', flagsSchema), locale);
}
