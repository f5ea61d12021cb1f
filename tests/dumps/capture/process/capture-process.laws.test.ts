import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captureMask, captureProcess } from '#/dumps/capture/process/capture-process';
import type { ProcessOutcome } from '#/dumps/capture/process/outcomes';
import { tally } from '#/dumps/capture/outcome';
import { committedBytes, committedRegions } from '#/dumps/memory/process/process';
import { filteringFlags, minidumpFlagNames, minidumpFlags, VALID_TYPE_FLAGS } from '#/dumps/minidump/flag';
import { userDumpTypes } from '../../../support/content.ts';
import { anyProcess, blocks, smallProcess } from '../../../support/memory/processes.ts';

const anyType = fc.constantFrom(...userDumpTypes('en'));
const anyMask = fc.integer({ min: 0, max: VALID_TYPE_FLAGS });
const adding = minidumpFlagNames.filter((flag) => !filteringFlags.some((filter) => filter === flag));

function leastAndMost({ verdict, bytes, keptBytes }: ProcessOutcome): readonly [number, number] {
  if (verdict === 'in') return [bytes, bytes];
  return verdict === 'conditional' ? [keptBytes, bytes] : [keptBytes, keptBytes];
}

test('kept, dropped, in part and depending make up everything that is committed', () => {
  fc.assert(
    fc.property(anyProcess, anyType, anyMask, (process, type, mask) => {
      for (const capture of [captureProcess(process, type, { mask }), captureMask(process, mask)]) {
        const sums = tally(capture.outcomes);
        expect(sums.in + sums.out + sums.partial + sums.conditional).toBe(committedBytes(process));
      }
    }),
  );
});

test('each committed region has one outcome, and the tallies of the contents are those of the regions', () => {
  fc.assert(
    fc.property(anyProcess, anyType, (process, type) => {
      const { outcomes, byContent } = captureProcess(process, type);
      const pieces = new Set(outcomes.map(({ piece }) => piece));
      expect(pieces.size).toBe(outcomes.length);
      expect(committedRegions(process).every(({ id }) => pieces.has(id))).toBe(true);
      const kept = Object.values(byContent).reduce((sum, each) => sum + each.tally.in, 0);
      expect(kept).toBe(tally(outcomes).in);
    }),
  );
});

test('a flag that adds takes nothing away, from no region and no record, nor from the size of the file', () => {
  fc.assert(
    fc.property(anyProcess, anyMask, fc.constantFrom(...adding), (process, mask, flag) => {
      const [less, more] = [captureMask(process, mask), captureMask(process, mask | minidumpFlags[flag])];
      const rank = { out: 0, partial: 1, conditional: 1, in: 2 } as const;
      less.outcomes.forEach((before, index) => {
        const after = more.outcomes[index];
        if (after === undefined) throw new Error(before.piece);
        expect(rank[after.verdict]).toBeGreaterThanOrEqual(rank[before.verdict]);
        expect(leastAndMost(after)[0]).toBeGreaterThanOrEqual(leastAndMost(before)[0]);
        expect(leastAndMost(after)[1]).toBeGreaterThanOrEqual(leastAndMost(before)[1]);
      });
      expect(more.size?.leastBytes).toBeGreaterThanOrEqual(less.size?.leastBytes ?? 0);
      expect(more.size?.mostBytes).toBeGreaterThanOrEqual(less.size?.mostBytes ?? 0);
    }),
    { numRuns: 300 },
  );
});

test('a flag that filters adds nothing', () => {
  fc.assert(
    fc.property(anyProcess, anyMask, fc.constantFrom(...filteringFlags), (process, mask, flag) => {
      const [before, after] = [mask, mask | minidumpFlags[flag]].map((each) => captureMask(process, each).size);
      expect(after?.mostBytes).toBeLessThanOrEqual(before?.mostBytes ?? 0);
    }),
  );
});

test('an estimate is at most as small as it is large, and a part is never more than the whole', () => {
  fc.assert(
    fc.property(anyProcess, anyType, (process, type) => {
      const { size, outcomes } = captureProcess(process, type);
      if (size !== null) expect(size.leastBytes).toBeLessThanOrEqual(size.mostBytes);
      expect(outcomes.every(({ keptBytes, bytes }) => keptBytes >= 0 && keptBytes <= bytes)).toBe(true);
    }),
  );
});

test('nothing reserved or free is in any dump (F11-05)', () => {
  fc.assert(
    fc.property(anyProcess, anyType, (process, type) => {
      const empty = new Set(process.regions.filter(({ state }) => state !== 'commit').map(({ id }) => id));
      expect(captureProcess(process, type).outcomes.some(({ piece }) => empty.has(piece))).toBe(false);
    }),
  );
});

test('work grows with regions, not with bytes: a block of 8 TB is one outcome like one of 1 MB', () => {
  for (const megabytes of [1, 2 ** 23]) {
    const process = smallProcess({ spans: [blocks(1, megabytes)], words: [{ region: 'cache-1', offset: 2048 }] });
    for (const type of userDumpTypes('en')) {
      expect(captureProcess(process, type).outcomes.filter(({ piece }) => piece === 'cache-1').length).toBe(1);
    }
  }
});
