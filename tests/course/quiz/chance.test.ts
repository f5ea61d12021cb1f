import fc from 'fast-check';
import { expect, test } from 'vitest';
import { below, hash, stream } from '#/course/quiz/chance';

test.each([
  ['', 0xcbf2_9ce4_8422_2325n],
  ['a', 0xaf63_dc4c_8601_ec8cn],
  ['foobar', 0x8594_4171_f739_67e8n],
])('the hash of %j is the published one', (text, sum) => {
  expect(hash(text)).toBe(sum);
});

test('the stream of seed 1234567 is the published one', () => {
  const next = stream(1_234_567n);
  expect([next(), next(), next(), next(), next()]).toEqual([
    6_457_827_717_110_365_317n,
    3_203_168_211_198_807_973n,
    9_817_491_932_198_370_423n,
    4_593_380_528_125_082_431n,
    16_408_922_859_458_223_821n,
  ]);
});

test('a draw is below its limit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
      const drawn = below(limit, stream(seed));
      expect(drawn >= 0 && drawn < limit && Number.isInteger(drawn)).toBe(true);
    }),
  );
});

test('a thousand draws of three fall about evenly', () => {
  const next = stream(hash('even'));
  const counts = [0, 0, 0];
  for (let draw = 0; draw < 3000; draw += 1) {
    const picked = below(3, next);
    counts[picked] = (counts[picked] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(100);
});
