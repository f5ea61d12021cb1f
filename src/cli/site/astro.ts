/** Astro's own command, without telemetry. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The exit code. `environment` adds to this process's own, such as BASE_PATH. */
export async function runAstro(
  command: 'build' | 'dev',
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const astro = spawn(process.execPath, [`${root}node_modules/astro/bin/astro.mjs`, command, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const [code] = (await once(astro, 'exit')) as [number | null];
  return code ?? 1;
}
