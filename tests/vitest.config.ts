/** Unit, content and house tests. What needs a browser is in `e2e/` and run by Playwright. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  plugins: [svelte()],
  resolve: {
    conditions: ['browser'],
    alias: [
      { find: 'astro:content', replacement: `${root}tests/support/astro-content.ts` },
      { find: /^#\/(.*\.(?:svelte|astro|css))$/, replacement: `${root}src/$1` },
      { find: /^#\/(.*)$/, replacement: `${root}src/$1.ts` },
    ],
  },
  test: {
    setupFiles: ['tests/support/seed.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 30_000,
  },
});
