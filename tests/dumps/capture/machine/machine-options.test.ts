import { expect, test } from 'vitest';
import { hypervisorChoicesOf, optionsOf, settle, type MachineOptions } from '#/dumps/capture/machine/machine-options';
import type { MachineContent } from '#/dumps/content';
import { kernelType, kernelTypes } from '../../../support/machines.ts';

function settled(id: string, content: MachineContent, options: MachineOptions): string | undefined {
  return settle(kernelType(id), content, options)?.verdict;
}

test('nothing is settled where nothing is chosen', () => {
  for (const type of kernelTypes) expect(settle(type, 'user_mode', {})).toBeUndefined();
});

test('a kernel dump knows no choice but what a driver registers', () => {
  expect(optionsOf(kernelType('kernel'))).toEqual(['addPagesCallback']);
  expect(optionsOf(kernelType('small'))).toEqual([]);
  expect(settled('kernel', 'user_mode', { userPages: true })).toBeUndefined();
});

test('Task Manager takes user pages if asked to', () => {
  expect(settle(kernelType('live_full'), 'user_mode', { userPages: true })).toEqual({
    verdict: 'in',
    because: 'option:user-pages',
  });
  expect(settled('live_full', 'user_mode', { userPages: false })).toBe('out');
});

test('Task Manager can leave out the nonessential hypervisor pages, LiveKd takes all or none', () => {
  expect(settled('live_full', 'hypervisor', { hypervisorPages: 'essential' })).toBe('partial');
  expect(settled('livekd_ml', 'hypervisor', { hypervisorPages: 'all' })).toBe('in');
  expect(hypervisorChoicesOf(kernelType('live_full'))).toContain('essential');
  expect(hypervisorChoicesOf(kernelType('livekd_mirror'))).not.toContain('essential');
});

test('the mask of a mirror dump concerns that dump only', () => {
  expect(settled('livekd_mirror', 'kernel_drivers', { mirrorMask: 0x1cf8 })).toBe('in');
  expect(settled('livekd_ml', 'kernel_drivers', { mirrorMask: 0 })).toBeUndefined();
});

test('pages that a driver adds are there if it registered the callback', () => {
  expect(settled('complete', 'driver_added_pages', { addPagesCallback: true })).toBe('in');
  expect(settled('complete', 'driver_added_pages', { addPagesCallback: false })).toBe('out');
  expect(settled('small', 'driver_added_pages', { addPagesCallback: true })).toBeUndefined();
});
