import { expect, test } from 'vitest';
import { runBytes } from '#/dumps/memory/machine/machine';
import type { PageOwner } from '#/dumps/memory/machine/place';
import { laptop } from '#/dumps/memory/machine/presets/laptop';
import { layOut } from '#/dumps/memory/machine/presets/recipe';
import { GB } from '#/dumps/memory/size';

const machine = layOut(laptop, laptop.referenceGb * GB);

function ownedGb(...owners: readonly PageOwner[]): number {
  const runs = machine.runs.filter((run) => owners.includes(run.owner));
  return runs.reduce((sum, run) => sum + runBytes(run), 0) / GB;
}

test('a laptop keeps more memory in programs and file cache than it has free', () => {
  expect(ownedGb('user_mode', 'file_cache')).toBeGreaterThan(ownedGb('free_pages'));
  expect(ownedGb('guest_vm', 'hypervisor')).toBe(0);
});
