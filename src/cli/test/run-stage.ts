/** Runs one stage, shows what it prints, and counts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Stage } from './stages.ts';
import { nothing, oneFailed, onePassed, type Tally } from './tally.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `missing` names a failed stage that this one needs: then its tests are counted and skipped. */
export async function runStage(stage: Stage, missing: string | undefined): Promise<Tally> {
  if (missing) {
    console.log(`not run: it needs "${missing}", which failed`);
    return stage.report ? countWithoutRunning(stage) : { ...nothing, skipped: 1 };
  }
  forgetReport(stage);
  const code = await run(stage.command, stage.environment);
  if (!stage.report) return code === 0 ? onePassed : oneFailed;
  return readReport(stage, code);
}

function readReport(stage: Stage, code: number): Tally {
  const file = stage.report && `${root}${stage.report.file}`;
  const counts = file && existsSync(file) ? stage.report?.read(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  if (!counts) return oneFailed;
  const failed = counts.failed + counts.broken;
  // A run that failed as a whole, although each of its tests passed, is a failure too.
  return { passed: counts.passed, skipped: counts.skipped, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** Only Playwright has needs, and it can list its tests without running them. */
async function countWithoutRunning(stage: Stage): Promise<Tally> {
  forgetReport(stage);
  await run([...stage.command, '--list', '--reporter=json'], stage.environment, 'quiet');
  const file = `${root}${stage.report?.file}`;
  if (!existsSync(file)) return { ...nothing, skipped: 1 };
  const counts = stage.report?.read(JSON.parse(readFileSync(file, 'utf8')));
  return { ...nothing, skipped: counts ? counts.passed + counts.failed + counts.skipped : 1 };
}

function forgetReport(stage: Stage): void {
  if (!stage.report) return;
  mkdirSync(dirname(`${root}${stage.report.file}`), { recursive: true });
  rmSync(`${root}${stage.report.file}`, { force: true });
}

async function run(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  how: 'shown' | 'quiet' = 'shown',
): Promise<number> {
  const child = spawn(process.execPath, [...command], {
    cwd: root,
    stdio: how === 'shown' ? 'inherit' : 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
