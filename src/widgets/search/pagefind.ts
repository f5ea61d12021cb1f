/** The search index that the build writes (`src/integrations/search.ts`), opened at the first search. */
import { underBase } from '#/i18n/paths';

/** What this site uses of Pagefind's own module. */
export interface Pagefind {
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage extends PagefindPlace {
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** Its sections with something found; the first may be the page itself. */
  readonly sub_results: readonly (PagefindPlace & { readonly title: string })[];
}

export interface PagefindPlace {
  readonly url: string;
  readonly excerpt: string;
}

let opened: Promise<Pagefind> | undefined;

/** The module lies beside the pages and is no part of the bundle, so its address is put together here. A failure may be tried again. */
export function openPagefind(base: string): Promise<Pagefind> {
  const address = new URL(underBase(base, 'pagefind/pagefind.js'), location.href).href;
  opened ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
