/**
 * The kinds of content a dump may hold: the rows of both matrices, ids as in the fact sheet.
 * A new line here makes every dump type in `content/dump-types/` fail its schema until it takes a position.
 */
export const processContents = [
  'thread_stacks',
  'thread_contexts',
  'stack_referenced',
  'private_rw',
  'private_other',
  'image_code',
  'image_rw',
  'mapped_rw',
  'mapped_ro',
  'module_list',
  'unloaded_list',
  'handle_data',
  'peb_teb',
  'thread_info',
  'memory_info',
  'token_info',
  'kernel_stacks',
  'kernel_memory',
] as const;
export type ProcessContent = (typeof processContents)[number];

export const machineContents = [
  'bugcheck_data',
  'windows_kernel',
  'hal',
  'kernel_drivers',
  'other_kernel',
  'nonpaged_pool',
  'paged_pool_resident',
  'kernel_stacks',
  'crash_thread_stack',
  'process_thread_ctx',
  'driver_module_lists',
  'kernel_page_tables',
  'user_page_tables',
  'user_mode',
  'pagefile_backed',
  'free_pages',
  'file_cache',
  'guest_vm',
  'hypervisor',
  'firmware',
  'paged_out',
  'secondary_data',
  'driver_added_pages',
] as const;
export type MachineContent = (typeof machineContents)[number];
export type Content = ProcessContent | MachineContent;
