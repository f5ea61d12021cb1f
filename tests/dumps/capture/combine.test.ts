import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certainBytes, combinedSources, combinedStanding, combinedVerdict } from '#/dumps/capture/combine';
import { standings, verdicts } from '#/dumps/verdict';

const judged = fc.record({ verdict: fc.constantFrom(...verdicts), standing: fc.constantFrom(...standings) });

test('pieces that fare alike fare so together, whatever it is', () => {
  for (const verdict of verdicts) expect(combinedVerdict([{ verdict }, { verdict }])).toBe(verdict);
});

test('kept and dropped together are a part, and whatever depends makes the whole depend', () => {
  expect(combinedVerdict([{ verdict: 'in' }, { verdict: 'out' }])).toBe('partial');
  expect(combinedVerdict([{ verdict: 'in' }, { verdict: 'conditional' }])).toBe('conditional');
});

test('of nothing there is no verdict', () => {
  expect(combinedVerdict([])).toBeNull();
});

test('the order of the pieces is of no account', () => {
  fc.assert(
    fc.property(fc.array(judged), (pieces) => {
      expect(combinedVerdict(pieces.toReversed())).toBe(combinedVerdict(pieces));
      expect(combinedStanding(pieces.toReversed())).toBe(combinedStanding(pieces));
    }),
  );
});

test('one piece that is only inferred makes the whole inferred, unless it changes nothing', () => {
  const kept = { verdict: 'in', standing: 'documented' } as const;
  const dropped = { verdict: 'out', standing: 'documented' } as const;
  expect(combinedStanding([kept, { verdict: 'out', standing: 'inferred' }])).toBe('inferred');
  expect(combinedStanding([kept, dropped, { verdict: 'partial', standing: 'inferred' }])).toBe('documented');
  expect(
    combinedStanding([
      { verdict: 'in', standing: 'community' },
      { verdict: 'in', standing: 'inferred' },
    ]),
  ).toBe('community');
});

test('each source is named once', () => {
  expect(combinedSources([{ sources: ['Y01', 'K02'] }, { sources: ['Y01'] }])).toEqual(['Y01', 'K02']);
});

test('certain is what is kept, of a part only that part', () => {
  expect(certainBytes({ verdict: 'in', bytes: 8, keptBytes: 8 })).toBe(8);
  expect(certainBytes({ verdict: 'partial', bytes: 8, keptBytes: 2 })).toBe(2);
  expect(certainBytes({ verdict: 'conditional', bytes: 8, keptBytes: 0 })).toBe(0);
  expect(certainBytes({ verdict: 'out', bytes: 8, keptBytes: 0 })).toBe(0);
});
