import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOfFiletime, LAST_FILETIME } from '#/dumps/crash/filetime';
import { growthLink, stampNames, type GrowthState } from '#/widgets/growth/growth-link';

const filetime = fc.bigInt(0n, LAST_FILETIME);
const state: fc.Arbitrary<GrowthState> = fc.record({
  stamp: fc.oneof(
    fc.constant(''),
    filetime.map((value) => `0x${value.toString(16)}`),
    filetime.map(String),
    filetime.map(isoOfFiletime),
  ),
  name: fc.constantFrom(...stampNames),
  now: fc.oneof(
    fc.constant(''),
    filetime.map((value) => isoOfFiletime(value).slice(0, 10)),
  ),
});

test('every state comes back from its link, which is at most 200 characters long', () => {
  fc.assert(
    fc.property(state, (one) => {
      const link = growthLink.encode(one);
      expect(link.length).toBeLessThanOrEqual(200);
      expect(growthLink.decode(link)).toEqual(one);
    }),
  );
});

test('text that is no stamp opens the example', () => {
  expect(growthLink.decode('stamp=yesterday&now=2026-02-30&name=Other')).toEqual(growthLink.initial);
});
