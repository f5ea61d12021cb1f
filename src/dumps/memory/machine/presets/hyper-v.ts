/** A Hyper-V host with three guests: most of its memory belongs to machines that did not crash. Sizes are this project's simulation. */
import { MB } from '../../size.ts';
import type { MachineRecipe } from './recipe.ts';

export const hyperV: MachineRecipe = {
  id: 'hyper-v',
  referenceGb: 256,
  systemBaseGb: 0.25,
  systemKneeGb: 512,
  pagedOutShare: 0.015625,
  secondaryDataBytes: 8 * MB,
  slots: [
    ['firmware', 0.03125],
    ['windows_kernel', 0.5],
    ['hal', 0.25],
    ['kernel_drivers', 1.25],
    ['kernel_page_tables', 1],
    ['nonpaged_pool', 2],
    ['paged_pool_resident', 1.5],
    ['kernel_stacks', 0.375],
    ['other_kernel', 0.125],
    ['user_page_tables', 0.25],
    ['user_mode', 8.5],
    ['pagefile_backed', 0.25],
    ['hypervisor', 2],
    ['file_cache', 14],
    ['guest_vm', 32, 'web-01'],
    ['guest_vm', 96, 'sql-01'],
    ['guest_vm', 16, 'build-02'],
    ['user_mode', 5.75],
    ['pagefile_backed', 0.25],
    ['nonpaged_pool', 1],
    ['paged_pool_resident', 0.875],
    ['kernel_stacks', 0.125],
    ['file_cache', 24],
    ['free_pages', 47.9375],
    ['firmware', 0.03125],
  ],
};
