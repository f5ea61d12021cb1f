/**
 * A region of a process: a run of pages with one state, type and protection, as VirtualQuery would list it.
 * What a dump does with a region follows from these properties, never from its name.
 */
import type { AddressRange } from '../address.ts';

export const regionStates = ['commit', 'reserve', 'free'] as const;
export type RegionState = (typeof regionStates)[number];

/** `none` is the type of free address space. */
export const regionTypes = ['private', 'image', 'mapped', 'none'] as const;
export type RegionType = (typeof regionTypes)[number];

export const protections = [
  'PAGE_NOACCESS',
  'PAGE_READONLY',
  'PAGE_READWRITE',
  'PAGE_WRITECOPY',
  'PAGE_EXECUTE_READ',
  'PAGE_EXECUTE_READWRITE',
  'PAGE_EXECUTE_WRITECOPY',
] as const;
export type Protection = (typeof protections)[number];

/** Who uses a region. The ids are also the labels on the map: words for each are in the content of the process map. */
export const ownerKinds = [
  'heap',
  'gc-heap',
  'cache',
  'jit-code',
  'private-readonly',
  'stack',
  'stack-32',
  'stack-64',
  'stack-guard',
  'peb',
  'teb',
  'image-headers',
  'image-code',
  'image-rodata',
  'image-data',
  'mapped-file',
  'shared-section',
  'reserved',
  'free',
] as const;
export type OwnerKind = (typeof ownerKinds)[number];

export interface Owner {
  readonly kind: OwnerKind;
  /** The module, file or section behind it; '' where there is none. */
  readonly name: string;
}

export interface Region extends AddressRange {
  readonly id: string;
  readonly state: RegionState;
  readonly type: RegionType;
  readonly protection: Protection;
  /** PAGE_GUARD: the first touch raises an exception, so a reader keeps away. */
  readonly guard: boolean;
  /** Reading fails although the protection allows it, as when the file behind a mapping is gone. */
  readonly readFails: boolean;
  readonly owner: Owner;
}

export function isWritable({ protection }: Pick<Region, 'protection'>): boolean {
  return protection.endsWith('WRITE') || protection.endsWith('WRITECOPY');
}

export function isExecutable({ protection }: Pick<Region, 'protection'>): boolean {
  return protection.startsWith('PAGE_EXECUTE');
}

/** Committed, and not closed to readers by its protection: what full memory means (F11-05). */
export function isAccessible(region: Pick<Region, 'state' | 'guard' | 'protection'>): boolean {
  return region.state === 'commit' && !region.guard && region.protection !== 'PAGE_NOACCESS';
}

export function isReadable(region: Region): boolean {
  return isAccessible(region) && !region.readFails;
}
