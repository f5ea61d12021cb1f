import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestSightings } from '#/course/progress/sightings';

const sighting = fc.record({
  item: fc.constantFrom('a', 'b'),
  at: fc.integer({ min: 0, max: 9 }),
  isRight: fc.boolean(),
});

test('the newest come first, each once, no more than ten', () => {
  const seen = Array.from({ length: 12 }, (_, at) => ({ item: 'a', at, isRight: true }));
  expect(newestSightings([...seen, ...seen]).map(({ at }) => at)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
});

test('the order in which they come does not matter', () => {
  fc.assert(
    fc.property(fc.array(sighting), fc.array(sighting), (one, other) => {
      expect(newestSightings([...one, ...other])).toEqual(newestSightings([...other, ...one]));
      expect(newestSightings(newestSightings(one))).toEqual(newestSightings(one));
    }),
  );
});
