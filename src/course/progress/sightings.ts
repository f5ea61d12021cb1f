/** The latest checks of questions about one dump type, in one order whoever put them together. */
import { SIGHTINGS_KEPT, type Sighting } from './progress.ts';

function byTime(one: Sighting, other: Sighting): number {
  if (one.at !== other.at) return other.at - one.at;
  if (one.item !== other.item) return one.item < other.item ? -1 : 1;
  return Number(one.isRight) - Number(other.isRight);
}

/** Newest first, each once, no more than are kept. */
export function newestSightings(all: readonly Sighting[]): readonly Sighting[] {
  const sorted = all.toSorted(byTime);
  return sorted
    .filter((sighting, index) => {
      const before = sorted[index - 1];
      return before === undefined || byTime(before, sighting) !== 0;
    })
    .slice(0, SIGHTINGS_KEPT);
}
