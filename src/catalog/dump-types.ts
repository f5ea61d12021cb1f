/** Dump types and the contents they take a position on, in the reader's language and in the order of the course. */
import { getCollection } from 'astro:content';
import { machineContents, processContents } from '#/dumps/content';
import type { KernelDumpType, UserDumpType } from '#/dumps/dump-type';
import type { MachineMemory, ProcessMemory } from '#/dumps/memory.schema';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';

async function all(locale: Locale): Promise<readonly (UserDumpType | KernelDumpType)[]> {
  const entries = await getCollection('dumpTypes');
  return entries
    .map(({ id, data }) => ({ id, ...localize(data, locale) }) as UserDumpType | KernelDumpType)
    .sort((one, other) => one.order - other.order);
}

export async function listUserDumpTypes(locale: Locale): Promise<readonly UserDumpType[]> {
  return (await all(locale)).filter((type) => type.mode === 'user');
}

export async function listKernelDumpTypes(locale: Locale): Promise<readonly KernelDumpType[]> {
  return (await all(locale)).filter((type) => type.mode === 'kernel');
}

/** Throws on an unknown id, with the file to create. */
export async function findDumpType(id: string, locale: Locale): Promise<UserDumpType | KernelDumpType> {
  const found = (await all(locale)).find((type) => type.id === id);
  if (found === undefined) throw new Error(`No content/dump-types/*/${id}.yaml`);
  return found;
}

/** The rows of one of the two matrices, in the order of the matrix: names, weave, what it is, whether it owns memory. */
export async function listContents(mode: 'user', locale: Locale): Promise<readonly ProcessMemory[]>;
export async function listContents(mode: 'kernel', locale: Locale): Promise<readonly MachineMemory[]>;
export async function listContents(
  mode: 'user' | 'kernel',
  locale: Locale,
): Promise<readonly (ProcessMemory | MachineMemory)[]>;
export async function listContents(
  mode: 'user' | 'kernel',
  locale: Locale,
): Promise<readonly (ProcessMemory | MachineMemory)[]> {
  const entries = await getCollection(mode === 'user' ? 'userContents' : 'kernelContents');
  const order: readonly string[] = mode === 'user' ? processContents : machineContents;
  return entries
    .map(({ data }) => localize(data, locale) as ProcessMemory | MachineMemory)
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}
