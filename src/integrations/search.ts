/** After the build: an index of every page, one for each language, for the search page. Written by Pagefind. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex({
          rootSelector: 'main',
          excludeSelectors: ['[data-no-index]', '.src'],
        });
        if (index === undefined) throw new Error(`Search index: ${errors.join('; ')}`);
        const found = await index.addDirectory({ path, glob: '{ko,en}/**/*.html' });
        await index.writeFiles({ outputPath: `${path}/pagefind` });
        await close();
        logger.info(`indexed ${found.page_count} pages`);
      },
    },
  };
}
