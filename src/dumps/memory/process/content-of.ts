/** Which row of the matrix a region belongs to, and which rows are no memory of their own. */
import type { ProcessContent } from '../../content.ts';
import { isWritable, type Region } from './region.ts';

/**
 * pages: owns regions. part: lies inside the regions of other contents. record: a list the writer makes.
 * outside: not in the user address space at all.
 */
export type ContentRole = 'pages' | 'part' | 'record' | 'outside';

export const processContentRoles = {
  thread_stacks: 'pages',
  thread_contexts: 'record',
  stack_referenced: 'part',
  private_rw: 'pages',
  private_other: 'pages',
  image_code: 'pages',
  image_rw: 'pages',
  mapped_rw: 'pages',
  mapped_ro: 'pages',
  module_list: 'record',
  unloaded_list: 'record',
  handle_data: 'record',
  peb_teb: 'pages',
  thread_info: 'record',
  memory_info: 'record',
  token_info: 'record',
  kernel_stacks: 'outside',
  kernel_memory: 'outside',
} as const satisfies Record<ProcessContent, ContentRole>;

type Properties = Pick<Region, 'type' | 'protection' | 'guard' | 'owner'>;

/** A stack without its guard page: a thread's, of either width. */
export function isStack({ owner, guard }: Pick<Region, 'owner' | 'guard'>): boolean {
  return !guard && (owner.kind === 'stack' || owner.kind === 'stack-32' || owner.kind === 'stack-64');
}

export function isProcessData({ owner }: Pick<Region, 'owner'>): boolean {
  return owner.kind === 'peb' || owner.kind === 'teb';
}

/** Of a committed region. Stacks, PEB and TEBs are found through the threads; all else by type and protection. */
export function contentOf(region: Properties): ProcessContent {
  if (isStack(region)) return 'thread_stacks';
  if (isProcessData(region)) return 'peb_teb';
  if (region.type === 'image') return isWritable(region) ? 'image_rw' : 'image_code';
  if (region.type === 'mapped') return isWritable(region) ? 'mapped_rw' : 'mapped_ro';
  return region.protection === 'PAGE_READWRITE' && !region.guard ? 'private_rw' : 'private_other';
}

const TYPICAL = {
  thread_stacks: ['private', 'PAGE_READWRITE', 'stack'],
  private_rw: ['private', 'PAGE_READWRITE', 'heap'],
  private_other: ['private', 'PAGE_EXECUTE_READWRITE', 'jit-code'],
  image_code: ['image', 'PAGE_EXECUTE_READ', 'image-code'],
  image_rw: ['image', 'PAGE_READWRITE', 'image-data'],
  mapped_rw: ['mapped', 'PAGE_READWRITE', 'shared-section'],
  mapped_ro: ['mapped', 'PAGE_READONLY', 'mapped-file'],
  peb_teb: ['private', 'PAGE_READWRITE', 'peb'],
} as const;

/** An empty region as this content usually is, for asking what would become of it in a process that has none. */
export function typicalRegion(content: ProcessContent): Region | null {
  if (!(content in TYPICAL)) return null;
  const [type, protection, kind] = TYPICAL[content as keyof typeof TYPICAL];
  const owner = { kind, name: '' };
  const shape = { id: content, base: 0n, bytes: 0, state: 'commit', guard: false, readFails: false } as const;
  return { ...shape, type, protection, owner };
}
