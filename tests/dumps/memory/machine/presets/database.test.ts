import { expect, test } from 'vitest';
import { runBytes } from '#/dumps/memory/machine/machine';
import type { PageOwner } from '#/dumps/memory/machine/place';
import { database } from '#/dumps/memory/machine/presets/database';
import { layOut } from '#/dumps/memory/machine/presets/recipe';
import { GB } from '#/dumps/memory/size';

const machine = layOut(database, database.referenceGb * GB);

function ownedGb(...owners: readonly PageOwner[]): number {
  const runs = machine.runs.filter((run) => owners.includes(run.owner));
  return runs.reduce((sum, run) => sum + runBytes(run), 0) / GB;
}

test('most of a database server is user-mode memory', () => {
  expect(ownedGb('user_mode')).toBeGreaterThan(database.referenceGb / 2);
  expect(machine.guests).toEqual([]);
});
