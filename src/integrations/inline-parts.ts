/**
 * After the build: each page carries what its first paint needs, and nothing else, so that it waits for one answer.
 * The build links a page to the styles of everything its islands might ever load. What only a lazily loaded part needs is
 * taken out (the part brings it along); what is left is put into the page, and so is the script that runs before the first
 * paint. The policy in the page gets the hash of each part put in.
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

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function hashesOf(html: string, tag: 'script' | 'style'): readonly string[] {
  const bodies = [...html.matchAll(new RegExp(`<${tag}(?![^>]* src=)[^>]*>([^]*?)</${tag}>`, 'g'))];
  return [...new Set(bodies.map(([, body = '']) => hashOf(body)))];
}

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** The policy allows what stands in this page, and nothing more; it comes first, since it binds only what follows. */
export function pageWithPolicy(html: string): string {
  const policy = (POLICY.exec(html)?.[0] ?? '')
    .replaceAll(/ 'sha256-[^']+'/g, '')
    .replace("script-src 'self'", (part) => [part, ...hashesOf(html, 'script')].join(' '))
    .replace("style-src 'self'", (part) => [part, ...hashesOf(html, 'style')].join(' '));
  return html.replace(POLICY, '').replace(/<meta charset="[^"]*">/, (charset) => charset + policy);
}

/** Puts the scripts of `public/` that a page asks for into it; `scripts` by file name. */
export function pageWithScripts(html: string, scripts: ReadonlyMap<string, string>): string {
  return html.replaceAll(/<script src="([^"]+)"( data-base="[^"]*")><\/script>/g, (tag, url: string, base: string) => {
    const script = scripts.get(url.slice(url.lastIndexOf('/') + 1));
    if (script === undefined) return tag;
    return `<script${base}>${script}</script>`;
  });
}

/** Puts the styles into a page that it and its islands need at once; `styles` by file name below the output folder. */
export function pageWithStyles(html: string, chunks: Chunks, styles: ReadonlyMap<string, string>): string {
  const islands = [...html.matchAll(/component-url="([^"]+)"/g)].map(([, url = '']) => fileOf(url));
  const needed = new Set(islands.flatMap((file) => stylesOf(chunks, file)));
  const lazy = new Set([...chunks.values()].flatMap(({ css }) => css));
  return html.replaceAll(/<link rel="stylesheet" href="([^"]+)">/g, (link, url: string) => {
    const file = fileOf(url);
    if (lazy.has(file) && !needed.has(file)) return '';
    const style = styles.get(file);
    if (style === undefined) return link;
    return `<style>${style}</style>`;
  });
}

/**
 * The next lesson is drawn before it is asked for, where the browser knows how: a hint to fetch it becomes a rule to
 * prerender it.
 */
export function pageWithNext(html: string): string {
  return html.replaceAll(/<link rel="prefetch" href="([^"]+)" as="document">/g, (_link, url: string) => {
    const rules = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
    return `<script type="speculationrules">${rules}</script>`;
  });
}

/** The text of every file that fits, without comments, by its name below the folder. */
async function textsOf(root: string, pattern: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const name of glob(pattern, { cwd: root })) {
    const text = await readFile(join(root, name), 'utf8');
    texts.set(
      name,
      text
        .replaceAll(/^\s*\/\*[^]*?\*\/\s*$/gm, '')
        .replaceAll(/^\s+/gm, '')
        .trim(),
    );
  }
  return texts;
}

export function inlineParts(): AstroIntegration {
  const chunks: Chunks = new Map();
  return {
    name: 'inline-parts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'inline-parts',
          applyToEnvironment: (environment: { readonly name: string }) => environment.name === 'client',
          generateBundle: (_options: unknown, bundle: unknown) => remember(chunks, bundle as Record<string, Emitted>),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const [styles, scripts] = await Promise.all([textsOf(root, '_astro/*.css'), textsOf(root, '*.js')]);
        for await (const name of glob('**/*.html', { cwd: root })) {
          const path = join(root, name);
          const page = pageWithStyles(await readFile(path, 'utf8'), chunks, styles);
          await writeFile(path, pageWithPolicy(pageWithNext(pageWithScripts(page, scripts))));
        }
      },
    },
  };
}
