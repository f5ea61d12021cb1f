/** What a learner does, in Chromium, on the production build (`npm run build` first; `npm test` builds both). */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { builtAtRoot, builtElsewhere, type BuiltSite, type SiteOptions } from './support/browser/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const note = `${root}.cache/browser.json`;
const executablePath: string | undefined = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')).path : undefined;
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;

/** Workers read this file again and find the first reading's port; two runs at once find different ones. */
const firstPort = Number((process.env.DUMP_LAB_TEST_PORT ??= String(20_000 + (process.pid % 10_000) * 2)));
const ports = { root: firstPort, elsewhere: firstPort + 1 };

interface Server {
  readonly command: string;
  readonly port: number;
  readonly cwd: string;
}

function server({ folder, base }: BuiltSite, port: number): Server {
  return {
    command: `"${process.execPath}" tests/support/browser/serve-build.ts ${folder} ${base} ${port}`,
    port,
    cwd: root,
  };
}

export default defineConfig<object, SiteOptions>({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: report ? [['dot'], ['json', { outputFile: report }]] : [['list']],
  use: {
    launchOptions: executablePath ? { executablePath } : {},
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    trace: 'off',
    actionTimeout: 15_000,
  },
  projects: [
    {
      name: 'site',
      testIgnore: '**/base-path.test.ts',
      use: { site: builtAtRoot, baseURL: `http://localhost:${ports.root}/` },
    },
    {
      name: 'elsewhere',
      testMatch: ['**/walk/static.test.ts', '**/base-path.test.ts'],
      use: { site: builtElsewhere, baseURL: `http://localhost:${ports.elsewhere}/course/` },
    },
  ],
  webServer: [server(builtAtRoot, ports.root), server(builtElsewhere, ports.elsewhere)],
});
