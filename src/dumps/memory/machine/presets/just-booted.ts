/** A machine that has just started: a desktop, nothing paged out, most pages still zeroed. Sizes are this project's simulation. */
import { MB } from '../../size.ts';
import type { MachineRecipe } from './recipe.ts';

export const justBooted: MachineRecipe = {
  id: 'just-booted',
  referenceGb: 16,
  systemBaseGb: 0.25,
  systemKneeGb: 128,
  pagedOutShare: 0,
  secondaryDataBytes: MB,
  slots: [
    ['firmware', 0.0625],
    ['windows_kernel', 0.125],
    ['hal', 0.015625],
    ['kernel_drivers', 0.203125],
    ['other_kernel', 0.03125],
    ['kernel_page_tables', 0.03125],
    ['nonpaged_pool', 0.25],
    ['paged_pool_resident', 0.25],
    ['kernel_stacks', 0.03125],
    ['user_page_tables', 0.03125],
    ['user_mode', 0.75],
    ['file_cache', 0.5],
    ['free_pages', 1],
    ['user_mode', 0.375],
    ['pagefile_backed', 0.0625],
    ['nonpaged_pool', 0.0625],
    ['free_pages', 3.5],
    ['paged_pool_resident', 0.0625],
    ['file_cache', 0.75],
    ['user_mode', 0.25],
    ['free_pages', 7.328125],
    ['file_cache', 0.25],
    ['kernel_stacks', 0.015625],
    ['firmware', 0.0625],
  ],
};
