/** How long a further page takes to build: the time after bundling, in which pages are written and indexed, by their number. */
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import type { Measurement } from '../judge.ts';

const folder = '.cache/bench/build';
/** Astro says this between bundling and writing pages. */
const writingBegins = 'generating static routes';

export async function buildTime(): Promise<readonly Measurement[]> {
  rmSync(folder, { recursive: true, force: true });
  const started = performance.now();
  let writing: number | undefined;
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  child.stdout.on('data', (text: Buffer) => {
    if (text.toString().includes(writingBegins)) writing ??= performance.now();
  });
  await new Promise((done) => child.once('exit', done));
  const ended = performance.now();
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  ).length;
  const of = `${pages} pages`;
  return [
    { what: 'whole build', of, value: ended - started, unit: 'ms' },
    {
      what: 'build of a further page',
      of,
      value: (ended - (writing ?? started)) / pages,
      unit: 'ms',
      target: 'build of a further page',
    },
  ];
}
