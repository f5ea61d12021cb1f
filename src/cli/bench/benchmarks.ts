/** Every benchmark, by the name that `npm run bench -- NAME` takes. */
import { buildTime } from './measures/build-time.ts';
import { firstClick } from './measures/first-click.ts';
import type { Measurement } from './judge.ts';
import { nextLesson } from './measures/next-lesson.ts';
import { paint } from './measures/paint.ts';
import { reading } from './measures/reading.ts';
import type { Stand } from './stand.ts';
import { weight } from './measures/weight.ts';

export type Benchmark = (stand: Stand) => Promise<readonly Measurement[]>;

const all = {
  weight,
  paint,
  next: nextLesson,
  'first-click': firstClick,
  reading,
  build: buildTime,
} satisfies Readonly<Record<string, Benchmark>>;

export type BenchmarkName = keyof typeof all;
export const benchmarks: Readonly<Record<BenchmarkName, Benchmark>> = all;
