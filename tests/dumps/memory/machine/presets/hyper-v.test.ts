import { expect, test } from 'vitest';
import { runBytes } from '#/dumps/memory/machine/machine';
import type { PageOwner } from '#/dumps/memory/machine/place';
import { hyperV } from '#/dumps/memory/machine/presets/hyper-v';
import { layOut } from '#/dumps/memory/machine/presets/recipe';
import { GB } from '#/dumps/memory/size';

const machine = layOut(hyperV, hyperV.referenceGb * GB);

function ownedGb(...owners: readonly PageOwner[]): number {
  const runs = machine.runs.filter((run) => owners.includes(run.owner));
  return runs.reduce((sum, run) => sum + runBytes(run), 0) / GB;
}

test('a Hyper-V host of 256 GB gives 144 GB to three guests', () => {
  expect(machine.guests).toEqual([
    { name: 'web-01', bytes: 32 * GB },
    { name: 'sql-01', bytes: 96 * GB },
    { name: 'build-02', bytes: 16 * GB },
  ]);
  expect(ownedGb('guest_vm')).toBe(144);
});

test('the host itself is small beside its guests', () => {
  expect(ownedGb('windows_kernel')).toBe(0.5);
  expect(ownedGb('file_cache')).toBe(38);
  expect(ownedGb('hypervisor')).toBe(2);
  expect(ownedGb('nonpaged_pool', 'paged_pool_resident', 'kernel_stacks', 'other_kernel')).toBe(6);
});
