/** Any choices of the command composer, for laws about its commands. */
import fc from 'fast-check';
import { aims, defaultChoices, keyboards, tools, type Choices } from '#/dumps/tools/choice';
import { fitted, isAboutProcess, toolTable } from '#/dumps/tools/table';

const name = fc
  .stringMatching(/^[\w ()&^%가나-]{1,12}$/u)
  .filter((text) => text.trim() === text && !text.startsWith('-'));
const target = fc.oneof(
  name.map((text) => `${text}.exe`),
  fc.integer({ min: 1, max: 99999 }).map(String),
);

export const anyChoices: fc.Arbitrary<Choices> = fc.record({
  aim: fc.constantFrom(...aims),
  tool: fc.constantFrom(...tools),
  kind: fc.constantFrom(...new Set(toolTable.flatMap(({ kinds }) => kinds))),
  target,
  bits: fc.constantFrom(32 as const, 64 as const),
  runs: fc.constantFrom('program' as const, 'service' as const),
  file: fc.constantFrom('D:\\dumps\\shop.dmp', '%TEMP%\\my dumps\\a.dmp', 'a.dmp'),
  count: fc.integer({ min: 1, max: 9 }),
  seconds: fc.integer({ min: 1, max: 99 }),
  cpuPercent: fc.integer({ min: 1, max: 100 }),
  commitMb: fc.integer({ min: 1, max: 99999 }),
  mask: fc.integer({ min: 0, max: 0x01ffffff }),
  overwrites: fc.boolean(),
  clones: fc.boolean(),
  kernelStacks: fc.boolean(),
  forces64: fc.boolean(),
  keyboard: fc.constantFrom(...keyboards),
});

export const processChoices: fc.Arbitrary<Choices> = anyChoices.map((choices) => {
  const aim = isAboutProcess(choices.aim) ? choices.aim : defaultChoices.aim;
  return fitted({ ...choices, aim, tool: 'procdump' });
});
