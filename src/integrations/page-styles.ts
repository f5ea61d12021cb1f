/**
 * After the build: each page carries the styles it needs, and no others.
 * The build links a page to the styles of everything its islands might ever load. What only a lazily loaded part needs is
 * taken out (the part brings it along), what is left is put into the page, so that the first paint waits for one answer.
 * The policy in the page gets the hash of each style put in.
 */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

interface Chunk {
  readonly css: readonly string[];
  readonly imports: readonly string[];
}
/** By file name below the output folder, such as `_astro/Tray.abc.js`. */
type Chunks = Map<string, Chunk>;

interface Emitted {
  readonly type: string;
  readonly imports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

function remember(chunks: Chunks, bundle: Readonly<Record<string, Emitted>>): void {
  for (const [file, emitted] of Object.entries(bundle)) {
    if (emitted.type !== 'chunk') continue;
    chunks.set(file, { css: [...(emitted.viteMetadata?.importedCss ?? [])], imports: emitted.imports ?? [] });
  }
}

/** The styles of a script and of all it imports at once. */
function stylesOf(chunks: Chunks, file: string, seen = new Set<string>()): readonly string[] {
  const chunk = chunks.get(file);
  if (chunk === undefined || seen.has(file)) return [];
  seen.add(file);
  return [...chunk.css, ...chunk.imports.flatMap((next) => stylesOf(chunks, next, seen))];
}

function fileOf(url: string): string {
  return url.slice(url.indexOf('_astro/'));
}

export function pageWithStyles(html: string, chunks: Chunks, styles: ReadonlyMap<string, string>): string {
  const islands = [...html.matchAll(/component-url="([^"]+)"/g)].map(([, url = '']) => fileOf(url));
  const needed = new Set(islands.flatMap((file) => stylesOf(chunks, file)));
  const lazy = new Set([...chunks.values()].flatMap(({ css }) => css));
  const hashes: string[] = [];
  const page = html.replaceAll(/<link rel="stylesheet" href="([^"]+)">/g, (link, url: string) => {
    const file = fileOf(url);
    if (lazy.has(file) && !needed.has(file)) return '';
    const style = styles.get(file);
    if (style === undefined) return link;
    hashes.push(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    return `<style>${style}</style>`;
  });
  return page.replace(/style-src 'self'/, (policy) => [policy, ...new Set(hashes)].join(' '));
}

export function pageStyles(): AstroIntegration {
  const chunks: Chunks = new Map();
  return {
    name: 'page-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'page-styles',
          applyToEnvironment: (environment: { readonly name: string }) => environment.name === 'client',
          generateBundle: (_options: unknown, bundle: unknown) => remember(chunks, bundle as Record<string, Emitted>),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const styles = new Map<string, string>();
        for await (const name of glob('_astro/*.css', { cwd: root })) {
          styles.set(name, (await readFile(join(root, name), 'utf8')).trim());
        }
        for await (const name of glob('**/*.html', { cwd: root })) {
          const path = join(root, name);
          await writeFile(path, pageWithStyles(await readFile(path, 'utf8'), chunks, styles));
        }
      },
    },
  };
}
