/** Laws of order: small <= kernel = automatic <= active <= complete, wherever the facts speak outright. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captureMachine, type MachineCapture } from '#/dumps/capture/machine/capture-machine';
import { machineContents, type MachineContent } from '#/dumps/content';
import type { KernelDumpType } from '#/dumps/dump-type';
import { GB, MB } from '#/dumps/memory/size';
import { isGraded, type Verdict } from '#/dumps/verdict';
import { anyMachine, kernelType } from '../../../support/machines.ts';

function leastBytes({ size }: MachineCapture): number {
  if (size.by !== 'model') throw new Error('This size is not computed');
  return size.leastBytes;
}

const rank: Readonly<Record<Exclude<Verdict, 'conditional'>, number>> = { out: 0, partial: 1, in: 2 };

function rankOf(verdict: Verdict): number {
  return verdict === 'conditional' ? Number.NaN : rank[verdict];
}

/** The contents on which the facts speak outright for both dumps. */
function settledFor(a: KernelDumpType, b: KernelDumpType): readonly MachineContent[] {
  return machineContents.filter((content) => isGraded(a.cells[content]) && isGraded(b.cells[content]));
}

const ascending = ['small', 'kernel', 'automatic', 'active', 'complete'];
const pairs = ascending.flatMap((small, i) => ascending.slice(i + 1).map((large): [string, string] => [small, large]));

test.each(pairs)('where the facts are settled, %s keeps no more than %s', (smaller, larger) => {
  const contents = settledFor(kernelType(smaller), kernelType(larger));
  expect(contents.length).toBeGreaterThanOrEqual(4);
  fc.assert(
    fc.property(anyMachine, (machine) => {
      const small = captureMachine(machine, kernelType(smaller)).byContent;
      const large = captureMachine(machine, kernelType(larger)).byContent;
      for (const content of contents) {
        expect(rankOf(small[content].verdict)).toBeLessThanOrEqual(rankOf(large[content].verdict));
        expect(small[content].keptBytes).toBeLessThanOrEqual(large[content].keptBytes);
      }
    }),
  );
});

test('an automatic dump keeps the very same as a kernel dump', () => {
  fc.assert(
    fc.property(anyMachine, (machine) => {
      const { outcomes, size } = captureMachine(machine, kernelType('automatic'));
      const kernel = captureMachine(machine, kernelType('kernel'));
      const bare = (all: MachineCapture['outcomes']): readonly unknown[] =>
        all.map(({ piece, verdict, keptBytes }) => [piece, verdict, keptBytes]);
      expect(bare(outcomes)).toEqual(bare(kernel.outcomes));
      expect(size).toEqual(kernel.size);
    }),
  );
});

test('a kernel dump is smaller than an active one, that smaller than a complete one, and no file exceeds RAM by 257 MB', () => {
  fc.assert(
    fc.property(anyMachine, (machine) => {
      const [kernel, active, complete] = ['kernel', 'active', 'complete'].map((id) =>
        leastBytes(captureMachine(machine, kernelType(id))),
      );
      expect(kernel).toBeLessThan(active ?? 0);
      expect(active).toBeLessThan(complete ?? 0);
      expect(complete).toBeLessThanOrEqual(machine.ramBytes + 257 * MB);
    }),
  );
});

test('what the kernel owns stays under the 40 GB that are normal for a kernel dump', () => {
  fc.assert(
    fc.property(anyMachine, (machine) => {
      expect(leastBytes(captureMachine(machine, kernelType('kernel')))).toBeLessThan(40 * GB);
    }),
  );
});
