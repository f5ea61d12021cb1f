/** The build that a project of `tests/playwright.config.ts` tests: where it lies and what it was built for. */
import { test as plain } from '@playwright/test';

export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly address: string | undefined;
}

export interface SiteOptions {
  readonly site: BuiltSite;
}

export const builtAtRoot: BuiltSite = { folder: 'dist', base: '/', address: undefined };
/** The same as `build elsewhere` in `src/cli/test/stages.ts` writes. */
export const builtElsewhere: BuiltSite = {
  folder: '.cache/elsewhere',
  base: '/course/',
  address: 'https://dump-lab.example',
};

export const test = plain.extend<object, SiteOptions>({
  site: [builtAtRoot, { option: true, scope: 'worker' }],
});
export { expect } from '@playwright/test';
