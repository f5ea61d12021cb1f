/**
 * Where a content of the kernel matrix lives: it owns pages of RAM, is a part of what another content owns, is a record
 * that the dump carries beside the pages, or is outside RAM. Only owners are counted when RAM is added up.
 */
import type { MachineContent } from '../../content.ts';

export const pageOwners = [
  'windows_kernel',
  'hal',
  'kernel_drivers',
  'other_kernel',
  'nonpaged_pool',
  'paged_pool_resident',
  'kernel_stacks',
  'kernel_page_tables',
  'user_page_tables',
  'user_mode',
  'pagefile_backed',
  'free_pages',
  'file_cache',
  'guest_vm',
  'hypervisor',
  'firmware',
] as const satisfies readonly MachineContent[];
export type PageOwner = (typeof pageOwners)[number];

export const recordContents = [
  'bugcheck_data',
  'process_thread_ctx',
  'driver_module_lists',
  'secondary_data',
  'driver_added_pages',
] as const satisfies readonly MachineContent[];
export type RecordContent = (typeof recordContents)[number];

/** The words are those of `content/memory/kernel-mode.yaml`. */
export type Place =
  | { readonly as: 'pages' }
  | { readonly as: 'part-of'; readonly of: PageOwner }
  | { readonly as: 'record' }
  | { readonly as: 'outside' };

type Elsewhere = Exclude<MachineContent, PageOwner | RecordContent>;
const elsewhere: Readonly<Record<Elsewhere, Place>> = {
  crash_thread_stack: { as: 'part-of', of: 'kernel_stacks' },
  paged_out: { as: 'outside' },
};

export function isPageOwner(content: MachineContent): content is PageOwner {
  return (pageOwners as readonly string[]).includes(content);
}

export function isRecord(content: MachineContent): content is RecordContent {
  return (recordContents as readonly string[]).includes(content);
}

export function place(content: MachineContent): Place {
  if (isPageOwner(content)) return { as: 'pages' };
  return isRecord(content) ? { as: 'record' } : elsewhere[content];
}
