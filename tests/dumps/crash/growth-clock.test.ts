import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filetimeOfIso, FILETIME_PER_DAY, isoOfFiletime, type Filetime } from '#/dumps/crash/filetime';
import { FOUR_WEEKS, growthClock, stampReadings } from '#/dumps/crash/growth-clock';

function at(text: string): Filetime {
  const filetime = filetimeOfIso(text);
  if (filetime === undefined) throw new Error(text);
  return filetime;
}

test('0x1600A3910000 steps are 28 days', () => {
  expect(FOUR_WEEKS).toBe(28n * FILETIME_PER_DAY);
});

test('four weeks from the stamp the page file may shrink again', () => {
  const clock = growthClock(at('2026-11-01'), at('2026-11-22'));
  expect(clock).toMatchObject({ state: 'active', remainingDays: 7, elapsedShare: 0.75 });
  expect(isoOfFiletime(clock.until ?? 0n)).toBe('2026-11-29T00:00:00Z');
});

test('the last step counts, the end does not', () => {
  const stamp = at('2026-11-01');
  expect([stamp, stamp + FOUR_WEEKS - 1n, stamp + FOUR_WEEKS].map((now) => growthClock(stamp, now).state)).toEqual([
    'active',
    'active',
    'expired',
  ]);
});

test('no stamp, or a stamp of 0, is no clock', () => {
  expect([null, 0n].map((stamp) => growthClock(stamp, 1n).state)).toEqual(['none', 'none']);
});

test('a stamp after now is named as such and runs nothing', () => {
  expect(growthClock(at('2026-12-01'), at('2026-11-01'))).toMatchObject({ state: 'future', remaining: 0n });
});

test('what is over and what is left make four weeks while the clock runs', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: FOUR_WEEKS - 1n }), (passed) => {
      const stamp = at('2026-11-01');
      expect(growthClock(stamp, stamp + passed).remaining + passed).toBe(FOUR_WEEKS);
    }),
  );
});

test('the type of LastCrashTime is our reading, its name is documented', () => {
  expect(stampReadings.find(({ name }) => name === 'LastCrashTime')).toMatchObject({
    nameStanding: 'documented',
    typeStanding: 'inferred',
  });
});
