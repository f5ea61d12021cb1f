/**
 * `npm run bench [-- NAME …]`: measures the production build in `dist/` and prints a table.
 * Exits with 1 for each target that is missed and not explained in `bench/known-misses.ts`, with 3 for an unknown name.
 */
import { existsSync } from 'node:fs';
import { benchmarks, type BenchmarkName } from './bench/benchmarks.ts';
import { judge, type Judged } from './bench/judge.ts';
import { table } from './bench/table.ts';
import { openStand } from './bench/stand.ts';
import { runAstro } from './site/astro.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}`);
  process.exit(3);
}
const names = (Object.keys(benchmarks) as BenchmarkName[]).filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);

if (!existsSync('dist/index.html')) {
  console.error('No build in dist/: building first.');
  const code = await runAstro('build', []);
  if (code !== 0) process.exit(code);
}

const stand = await openStand('dist', process.env.BASE_PATH ?? '/');
const all: Judged[] = [];
for (const name of names) {
  console.error(`measuring ${name} …`);
  const judged = (await benchmarks[name](stand)).map((measurement) => judge(measurement));
  console.log(`\n${name}\n${table(judged)}`);
  all.push(...judged);
}
await stand.close();

const missed = all.filter(({ verdict }) => verdict === 'missed');
const explained = all.filter(({ verdict }) => verdict === 'known miss');
console.log(`\n${all.length} measured, ${missed.length} targets missed, ${explained.length} known misses`);
for (const { measurement, reason } of explained)
  console.log(`known: ${measurement.what} of ${measurement.of}: ${reason}`);
process.exitCode = missed.length > 0 ? 1 : 0;
