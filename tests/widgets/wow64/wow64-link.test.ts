import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitness, takers } from '#/dumps/wow64/bitness';
import { processNames, toolNames, tools, wow64Link } from '#/widgets/wow64/wow64-link';

const state = fc.record({
  process: fc.constantFrom(...processNames),
  tool: fc.constantFrom(...tools),
  view: fc.constantFrom('opened' as const, 'x86' as const, 'amd64' as const),
  thread: fc.nat(99),
  ext: fc.boolean(),
});

test('every state comes back from its link, which is at most 200 characters long', () => {
  fc.assert(
    fc.property(state, (one) => {
      const link = wow64Link.encode(one);
      expect(link.length).toBeLessThanOrEqual(200);
      expect(wow64Link.decode(link)).toEqual(one);
    }),
  );
});

test('every tool has a short name, and a dump of a 32-bit process', () => {
  expect(tools.map((tool) => toolNames[tool])).toEqual(takers);
  for (const tool of tools) expect(bitness(32, toolNames[tool])).toBeDefined();
});

test('what is no tool opens the default', () => {
  expect(wow64Link.decode('tool=windbg&process=x&view=arm64&thread=-1&ext=2')).toEqual(wow64Link.initial);
});
