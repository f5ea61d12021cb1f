import { expect, test } from 'vitest';
import { isSystemOwner, layOut, systemPages } from '#/dumps/memory/machine/presets/recipe';
import { machineRecipes } from '#/dumps/memory/machine/presets/index';
import { runBytes } from '#/dumps/memory/machine/machine';
import { GB, PAGE_BYTES } from '#/dumps/memory/size';

const recipes = Object.values(machineRecipes);

test.each(recipes)('the slots of $id add up to its reference machine', ({ slots, referenceGb }) => {
  expect(slots.reduce((sum, [, gb]) => sum + gb, 0)).toBe(referenceGb);
});

test.each(recipes)('on its reference machine $id has exactly the sizes of its slots', (recipe) => {
  const { runs } = layOut(recipe, recipe.referenceGb * GB);
  expect(runs.map((run) => [run.owner, runBytes(run)])).toEqual(recipe.slots.map(([owner, gb]) => [owner, gb * GB]));
});

test.each(recipes)('what the system of $id needs grows with RAM, but slower', (recipe) => {
  const share = (gb: number): number => (systemPages(recipe, gb * GB) * PAGE_BYTES) / (gb * GB);
  expect(systemPages(recipe, 4096 * GB)).toBeGreaterThan(systemPages(recipe, 256 * GB));
  expect(share(4096)).toBeLessThan(share(256));
  expect(share(256)).toBeLessThan(share(2));
});

test('user memory and guests are not what the system needs for itself', () => {
  expect(isSystemOwner('nonpaged_pool')).toBe(true);
  expect(isSystemOwner('user_mode')).toBe(false);
  expect(isSystemOwner('guest_vm')).toBe(false);
});

test('the runs of a guest are added up under its name', () => {
  const { guests } = layOut(machineRecipes.workstation, 64 * GB);
  expect(guests).toEqual([{ name: 'linux-dev', bytes: 8 * GB }]);
});
