/** Which stages run, by name. */
import { expect, test } from 'vitest';
import { chosenStages, stages } from '#/cli/test/stages';

test('without a name everything runs, and a stage comes after those it needs', () => {
  expect(chosenStages([])).toBe(stages);
  for (const [index, stage] of stages.entries()) {
    const before = stages.slice(0, index).map((earlier) => earlier.name);
    expect(before).toEqual(expect.arrayContaining([...(stage.needs ?? [])]));
  }
});

test('`check` means the checks, and a name that means nothing is refused', () => {
  expect(chosenStages(['check'])?.map((stage) => stage.name)).toEqual(['format', 'lint', 'pure', 'astro', 'svelte']);
  expect(chosenStages(['unit', 'browser'])?.map((stage) => stage.name)).toEqual(['unit', 'browser']);
  expect(chosenStages(['units'])).toBeUndefined();
});
