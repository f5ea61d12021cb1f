import { expect, test } from 'vitest';
import { runBytes } from '#/dumps/memory/machine/machine';
import type { PageOwner } from '#/dumps/memory/machine/place';
import { workstation } from '#/dumps/memory/machine/presets/workstation';
import { layOut } from '#/dumps/memory/machine/presets/recipe';
import { GB } from '#/dumps/memory/size';

const machine = layOut(workstation, workstation.referenceGb * GB);

function ownedGb(...owners: readonly PageOwner[]): number {
  const runs = machine.runs.filter((run) => owners.includes(run.owner));
  return runs.reduce((sum, run) => sum + runBytes(run), 0) / GB;
}

test('a workstation runs one guest on the side', () => {
  expect(machine.guests).toEqual([{ name: 'linux-dev', bytes: ownedGb('guest_vm') * GB }]);
  expect(ownedGb('user_mode')).toBeGreaterThan(ownedGb('guest_vm'));
});
