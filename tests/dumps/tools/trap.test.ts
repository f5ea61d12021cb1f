import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aims, keyboards, tools } from '#/dumps/tools/choice';
import { choiceProblemCodes, isProblem } from '#/dumps/tools/composed';
import { compose } from '#/dumps/tools/compose/compose';
import { stepCodes } from '#/dumps/tools/step';
import { fitted } from '#/dumps/tools/table';
import { trapCodes, traps } from '#/dumps/tools/trap';
import { anyChoices } from '../../support/choice-arbitraries.ts';

const messages: Record<string, { ko: string; en: string }> = parse(
  readFileSync('content/ui/tool-messages.yaml', 'utf8'),
);

test('every code has its words, and no words are left over', () => {
  const keys = [
    ...aims.map((aim) => `aim-${aim}`),
    ...tools.map((tool) => `tool-${tool}`),
    ...keyboards.map((keyboard) => `keyboard-${keyboard}`),
    ...stepCodes.map((step) => `step-${step}`),
    ...trapCodes,
    ...choiceProblemCodes,
  ];
  expect(Object.keys(messages).sort()).toEqual([...keys].sort());
});

test('each trap names a fact, and each is met by some choice', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const made = compose(fitted(choices));
      if (!isProblem(made)) for (const trap of made.traps) met.add(trap);
    }),
    { numRuns: 4000 },
  );
  expect(trapCodes.filter((code) => !met.has(code))).toEqual([]);
  for (const { facts } of Object.values(traps)) expect(facts.length).toBeGreaterThan(0);
});
