import { expect, test } from 'vitest';
import { runBytes } from '#/dumps/memory/machine/machine';
import type { PageOwner } from '#/dumps/memory/machine/place';
import { justBooted } from '#/dumps/memory/machine/presets/just-booted';
import { layOut } from '#/dumps/memory/machine/presets/recipe';
import { GB } from '#/dumps/memory/size';

const machine = layOut(justBooted, justBooted.referenceGb * GB);

function ownedGb(...owners: readonly PageOwner[]): number {
  const runs = machine.runs.filter((run) => owners.includes(run.owner));
  return runs.reduce((sum, run) => sum + runBytes(run), 0) / GB;
}

test('most of a machine that has just started is free, and nothing is paged out', () => {
  expect(ownedGb('free_pages')).toBeGreaterThan(justBooted.referenceGb / 2);
  expect(machine.pagedOutBytes).toBe(0);
});
