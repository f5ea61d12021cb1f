import { expect, test } from 'vitest';
import { keptBytes, partKeptBytes, topOfStackBytes } from '#/dumps/capture/machine/kept-bytes';
import { machinePreset } from '#/dumps/memory/machine/presets/index';
import { GB, KB } from '#/dumps/memory/size';

const machine = machinePreset('laptop', 16 * GB);

test('all of what is in is kept, and none of what is out or depends', () => {
  expect(keptBytes('kernel', 'hal', 'in', 64, machine)).toBe(64);
  expect(keptBytes('kernel', 'user_mode', 'out', 64, machine)).toBe(0);
  expect(keptBytes('kernel', 'file_cache', 'conditional', 64, machine)).toBe(0);
});

test('a small dump keeps the top 16 KB of the crashed stack, less if the stack is shorter', () => {
  expect(topOfStackBytes).toBe(16 * KB);
  expect(partKeptBytes('small', 'crash_thread_stack', 24 * KB, machine)).toBe(16 * KB);
  expect(partKeptBytes('small', 'crash_thread_stack', 8 * KB, machine)).toBe(8 * KB);
});

test('a small dump keeps the pool pages that registers pointed to', () => {
  expect(keptBytes('small', 'nonpaged_pool', 'partial', GB, machine)).toBe(12 * KB);
});

test('of a part without a published figure nothing is vouched for', () => {
  expect(keptBytes('active', 'pagefile_backed', 'partial', GB, machine)).toBe(0);
});
