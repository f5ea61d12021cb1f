import { expect, test } from 'vitest';
import { aims, defaultChoices } from '#/dumps/tools/choice';
import { isProblem } from '#/dumps/tools/composed';
import { compose } from '#/dumps/tools/compose/compose';
import { stepCodes } from '#/dumps/tools/step';
import { toolsFor } from '#/dumps/tools/table';

test('every step is part of some way', () => {
  const made = aims.flatMap((aim) =>
    toolsFor(aim).flatMap(({ tool, kinds }) =>
      kinds.flatMap((kind) => ([32, 64] as const).map((bits) => compose({ ...defaultChoices, aim, tool, kind, bits }))),
    ),
  );
  const met = new Set(made.flatMap((result) => (isProblem(result) ? [] : result.steps)));
  expect(stepCodes.filter((code) => !met.has(code))).toEqual([]);
});
