import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isVerdict, tally } from '#/dumps/capture/outcome';
import { verdicts } from '#/dumps/verdict';

test('the four verdicts of a tally add up to all bytes', () => {
  const outcomes = fc.array(fc.record({ verdict: fc.constantFrom(...verdicts), bytes: fc.nat() }));
  fc.assert(
    fc.property(outcomes, (pieces) => {
      const sums = tally(pieces);
      expect(sums.in + sums.out + sums.partial + sums.conditional).toBe(
        pieces.reduce((sum, { bytes }) => sum + bytes, 0),
      );
    }),
  );
});

test('a verdict is one of four words', () => {
  expect(verdicts.every(isVerdict)).toBe(true);
  expect(isVerdict('kept')).toBe(false);
});
