import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { firstTouch } from './src/integrations/first-touch.ts';
import { inlineParts } from './src/integrations/inline-parts.ts';
import { search } from './src/integrations/search.ts';

const site = process.env.SITE_URL;
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  integrations: [
    svelte(),
    mdx(),
    firstTouch(),
    ...(site ? [sitemap({ i18n: { defaultLocale: 'ko', locales: { ko: 'ko', en: 'en' } } })] : []),
    inlineParts(),
    search(),
  ],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { headingAttributes: true } }) },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
