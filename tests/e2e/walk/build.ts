/** A build as it lies on the disk: found by walking it, never listed by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parsePage, type Page } from './page.ts';

export interface Build {
  readonly base: string;
  /** The address it was built for, or undefined where it was built for none. */
  readonly site: string | undefined;
  readonly pages: readonly Page[];
  /** Every file, as requested: `/course/_astro/a.css`. */
  readonly files: ReadonlySet<string>;
}

/** A fault found in a page or a file: one line, the route first. */
export type Check = (build: Build) => readonly string[];

export function filesOf(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).split(sep).join('/'));
  } catch {
    return [];
  }
}

/** `ko/lab/index.html` → `/course/ko/lab/`. */
export function routeOf(file: string, base: string): string {
  return `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

export function readBuild(folder: string, base: string, site: string | undefined): Build {
  const files = filesOf(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => parsePage(routeOf(file, base), readFileSync(`${folder}/${file}`, 'utf8')));
  return { base, site, pages, files: new Set(files.map((file) => base + file)) };
}

/** The language that an address promises. */
export function localeOf(route: string, base: string): string | undefined {
  const first = route.slice(base.length).split('/')[0];
  return first === 'ko' || first === 'en' ? first : undefined;
}
