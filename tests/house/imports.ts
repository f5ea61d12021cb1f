/** Who may import whom: the table of `src/README.md`, and what a file breaks of it. */
import { posix } from 'node:path';
import type { SourceFile } from '../support/source-files.ts';

interface Allowance {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

const pure = ['dumps', 'course', 'exercises', 'i18n'];

/** `x/*` allows a package's parts, `x:*` a scheme. `zod` is for `*.schema.ts` alone and stands in no row. */
const table: Readonly<Record<string, Allowance>> = {
  i18n: { layers: [], packages: ['es-hangul'] },
  dumps: { layers: ['i18n'], packages: [] },
  course: { layers: ['i18n'], packages: ['valibot'] },
  exercises: { layers: ['dumps', 'course', 'i18n'], packages: [] },
  browser: { layers: ['dumps', 'course', 'i18n'], packages: ['valibot', 'astro'] },
  catalog: { layers: pure, packages: ['astro:content', 'astro/loaders', 'node:*', 'yaml'] },
  widgets: { layers: [...pure, 'browser', 'styles'], packages: ['svelte', 'svelte/*'] },
  components: { layers: [...pure, 'catalog', 'widgets', 'styles'], packages: ['astro', 'astro/*', 'astro:*'] },
  layouts: {
    layers: [...pure, 'catalog', 'widgets', 'components', 'styles'],
    packages: ['astro', 'astro/*', 'astro:*'],
  },
  pages: {
    layers: [...pure, 'catalog', 'widgets', 'components', 'layouts', 'styles'],
    packages: ['astro', 'astro/*', 'astro:*'],
  },
  integrations: { layers: pure, packages: ['pagefind', 'node:*', 'astro'] },
  cli: { layers: pure, packages: ['node:*', '@playwright/test', 'playwright-core'] },
  'content.config.ts': { layers: [...pure, 'catalog'], packages: ['astro:content', 'astro/*', 'zod'] },
};

export const layers = Object.keys(table);

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const importPattern =
  /(?:^|[\s;}>])(?:import|export)\s+(type\s+)?(?:[^'"`;()]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

export function importsOf(text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(importPattern)].map((match) => ({
    specifier: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

/** One sentence for each import that the table does not allow. */
export function strangers(file: SourceFile): readonly string[] {
  const layer = layerOf(file.path);
  const allowance = table[layer];
  if (!allowance) return [`${file.path}: no row for "${layer}"`];
  return importsOf(file.text).flatMap((found) => {
    const reason = objection(file.path, layer, allowance, found);
    return reason ? [`${file.path}: ${found.specifier} (${reason})`] : [];
  });
}

function objection(
  path: string,
  layer: string,
  allowance: Allowance,
  { specifier, typeOnly }: Import,
): string | undefined {
  const target = projectPath(path, specifier);
  if (target === undefined) return packageObjection(path, layer, allowance, specifier);
  if (specifier.startsWith('.') && layer !== 'content.config.ts' && layerOf(target) !== layer)
    return 'across layers write #/…';
  const other = layerOf(target);
  if (specifier.startsWith('#/') && posix.dirname(target) === posix.dirname(path)) return 'inside a folder write ./…';
  // What a simulator is given is the catalog's to make and the widget's to say: its shape may be looked at, not its code.
  if (layer === 'catalog' && other === 'widgets' && typeOnly) return undefined;
  if (other !== layer && !allowance.layers.includes(other)) return `${layer} may not import ${other}`;
  const isSchema = /\.schema(\.ts)?$/.test(target);
  if (layer === 'content.config.ts') return isSchema || other === 'catalog' ? undefined : 'only schemas and loaders';
  if (isSchema && !typeOnly && !path.endsWith('.schema.ts')) return 'a schema is only `import type`d';
  return undefined;
}

function packageObjection(path: string, layer: string, allowance: Allowance, specifier: string): string | undefined {
  if (path.endsWith('.schema.ts') && specifier === 'zod') return undefined;
  const allowed = allowance.packages.some((entry) =>
    entry.endsWith('*') ? specifier.startsWith(entry.slice(0, -1)) : specifier === entry,
  );
  return allowed ? undefined : `${layer} may not import this package`;
}

/** The path below `src` that a specifier means, or undefined for a package. */
function projectPath(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#/')) return `src/${specifier.slice(2)}`;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  return undefined;
}

function layerOf(path: string): string {
  return path.replace(/^src\//, '').split('/')[0] ?? '';
}
