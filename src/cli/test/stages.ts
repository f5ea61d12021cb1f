/** What `npm test` runs, in order. A stage that another one needs comes before it. */
import { resolve } from 'node:path';
import { readPlaywright, readVitest, type Counts } from './reports.ts';

export interface Stage {
  readonly name: string;
  /** A script below node_modules, run by this Node, or one of the project's own. */
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Without these it cannot run; its tests then count as skipped. */
  readonly needs?: readonly string[];
  /** Where it leaves its counts. Without: the stage is one check, passed or failed. */
  readonly report?: { readonly file: string; readonly read: (json: unknown) => Counts | undefined };
  readonly isCheck?: true;
}

const vitestReport = '.cache/test/vitest.json';
const playwrightReport = '.cache/test/playwright.json';

/** A second build, elsewhere and with an address, shows that nothing depends on living at the root. */
const elsewhere = { BASE_PATH: '/course/', SITE_URL: 'https://dump-lab.example' };

export const stages: readonly Stage[] = [
  {
    name: 'format',
    isCheck: true,
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'lint',
    isCheck: true,
    command: ['node_modules/eslint/bin/eslint.js', '--config', 'tests/house/eslint.config.js', '.'],
  },
  { name: 'pure', isCheck: true, command: ['node_modules/typescript/bin/tsc', '--project', 'src/tsconfig.pure.json'] },
  {
    name: 'astro',
    isCheck: true,
    command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
  },
  {
    name: 'svelte',
    isCheck: true,
    command: [
      'node_modules/svelte-check/bin/svelte-check',
      '--tsconfig',
      'src/tsconfig.svelte.json',
      '--fail-on-warnings',
      // A class of runes starts from its props on purpose: `initial` is where a simulator opens.
      '--compiler-warnings',
      'state_referenced_locally:ignore',
      '--output',
      'human',
    ],
  },
  {
    name: 'unit',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    report: { file: vitestReport, read: readVitest },
  },
  { name: 'build', command: ['src/cli/site.ts', 'build'], environment: { BASE_PATH: '/', SITE_URL: '' } },
  {
    name: 'build elsewhere',
    command: ['src/cli/site.ts', 'build', '--outDir', '.cache/elsewhere'],
    environment: elsewhere,
  },
  {
    name: 'browser',
    needs: ['build', 'build elsewhere'],
    command: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(playwrightReport) },
    report: { file: playwrightReport, read: readPlaywright },
  },
];

/** All of them, those named, or those of `npm run check`; undefined where a name means nothing. */
export function chosenStages(names: readonly string[]): readonly Stage[] | undefined {
  if (names.length === 0) return stages;
  const chosen = stages.filter((stage) => names.includes(stage.name) || (stage.isCheck && names.includes('check')));
  const known = names.every((name) => name === 'check' || stages.some((stage) => stage.name === name));
  return known ? chosen : undefined;
}
