/**
 * `npm start`, `npm run dev`, `npm run build`: `node src/cli/site.ts start|dev|build [options of Astro]`.
 * Astro's telemetry is turned off here rather than in package.json, whose scripts have no way that every shell knows.
 */
import { parseArgs } from 'node:util';
import { runAstro } from './site/astro.ts';
import { serve } from './site/serve.ts';

const { positionals } = parseArgs({ allowPositionals: true, strict: false });
const command = positionals[0];
const options = process.argv.slice(3);

if (command === 'build' || command === 'dev') process.exit(await runAstro(command, options));
if (command !== 'start') {
  console.error('usage: node src/cli/site.ts start|dev|build [options of Astro]');
  process.exit(3);
}
const code = await runAstro('build', []);
if (code !== 0) process.exit(code);
const { BASE_PATH = '/', PORT = '4321', HOST } = process.env;
try {
  const { address } = await serve({
    folder: 'dist',
    base: BASE_PATH,
    port: Number(PORT),
    ...(HOST ? { host: HOST } : {}),
  });
  console.log(`\nReady; Ctrl+C stops it.\n${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
