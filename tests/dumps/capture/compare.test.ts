import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captureMask } from '#/dumps/capture/process/capture-process';
import { compareCaptures } from '#/dumps/capture/compare';
import type { Outcome } from '#/dumps/capture/outcome';
import type { MachineContent } from '#/dumps/content';
import { processPresets } from '#/dumps/memory/process/presets/index';
import { VALID_TYPE_FLAGS } from '#/dumps/minidump/flag';
import type { Verdict } from '#/dumps/verdict';
import { anyProcess } from '../../support/memory/processes.ts';

function run(piece: string, content: MachineContent, verdict: Verdict, keptBytes: number): Outcome<MachineContent> {
  return {
    piece,
    content,
    bytes: 100,
    verdict,
    keptBytes,
    standing: 'documented',
    sources: [],
    because: 'cell',
    note: '',
  };
}

test('only contents that fare differently are named, with the bytes that one side alone has', () => {
  const complete = [run('u', 'user_mode', 'in', 100), run('w', 'windows_kernel', 'in', 100)];
  const kernel = [run('u', 'user_mode', 'out', 0), run('w', 'windows_kernel', 'in', 100)];
  expect(compareCaptures(complete, kernel)).toEqual([
    { content: 'user_mode', a: 'in', b: 'out', bytesOnlyInA: 100, bytesOnlyInB: 0, bytesInDoubt: 0 },
  ]);
});

test('a part counts as that part', () => {
  const [difference] = compareCaptures([run('u', 'user_mode', 'partial', 30)], [run('u', 'user_mode', 'in', 100)]);
  expect(difference).toMatchObject({ bytesOnlyInA: 0, bytesOnlyInB: 70 });
});

test('what depends on one side is in doubt, and on both sides no difference', () => {
  const depends = [run('c', 'file_cache', 'conditional', 0)];
  expect(compareCaptures(depends, [run('c', 'file_cache', 'in', 100)])[0]).toMatchObject({
    bytesOnlyInB: 0,
    bytesInDoubt: 100,
  });
  expect(compareCaptures(depends, depends)).toEqual([]);
});

test('two pieces of one content are matched one by one', () => {
  const a = [run('1', 'guest_vm', 'in', 100), run('2', 'guest_vm', 'out', 0)];
  const b = [run('1', 'guest_vm', 'out', 0), run('2', 'guest_vm', 'in', 100)];
  expect(compareCaptures(a, b)[0]).toMatchObject({ a: 'partial', b: 'partial', bytesOnlyInA: 100, bytesOnlyInB: 100 });
});

test('handles show as a difference, though they own no pages', () => {
  const process = processPresets.native64;
  const found = compareCaptures(captureMask(process, 0x4).outcomes, captureMask(process, 0).outcomes);
  expect(found.map(({ content, a, b }) => [content, a, b])).toEqual([['handle_data', 'in', 'out']]);
});

test('a capture does not differ from itself, and sides can be exchanged', () => {
  const mask = fc.integer({ min: 0, max: VALID_TYPE_FLAGS });
  fc.assert(
    fc.property(anyProcess, mask, mask, (process, first, second) => {
      const [a, b] = [captureMask(process, first).outcomes, captureMask(process, second).outcomes];
      expect(compareCaptures(a, a)).toEqual([]);
      const back = compareCaptures(b, a).map((each) => ({
        ...each,
        a: each.b,
        b: each.a,
        bytesOnlyInA: each.bytesOnlyInB,
        bytesOnlyInB: each.bytesOnlyInA,
      }));
      expect(back).toEqual(compareCaptures(a, b));
    }),
  );
});
