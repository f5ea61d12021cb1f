/** A search at work: the query, the latest answer, how many of its pages are shown. */
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { foundPage, type FoundPage } from './result.ts';

export const PAGES_AT_ONCE = 10;

export type SearchState = 'idle' | 'searching' | 'found' | 'failed';

export class SearchModel {
  readonly #open: () => Promise<Pagefind>;
  #results: readonly PagefindResult[] = [];
  /** Each search has a number: an answer that comes late is passed over. */
  #latest = 0;
  state = $state<SearchState>('idle');
  /** What the pages on screen were found with. */
  query = $state('');
  total = $state(0);
  pages = $state.raw<readonly FoundPage[]>([]);

  constructor(open: () => Promise<Pagefind>) {
    this.#open = open;
  }

  get rest(): number {
    return Math.min(PAGES_AT_ONCE, this.total - this.pages.length);
  }

  async search(text: string): Promise<void> {
    const query = text.trim().replaceAll(/\s+/g, ' ');
    const number = ++this.#latest;
    if (query === '') {
      this.#show('idle', '', []);
      return;
    }
    this.state = 'searching';
    try {
      const { search } = await this.#open();
      const { results } = await search(query);
      const pages = await Promise.all(results.slice(0, PAGES_AT_ONCE).map(async ({ data }) => foundPage(await data())));
      if (number === this.#latest) this.#show('found', query, results, pages);
    } catch {
      if (number === this.#latest) this.#show('failed', query, []);
    }
  }

  async more(): Promise<void> {
    const number = this.#latest;
    const next = this.#results.slice(this.pages.length, this.pages.length + PAGES_AT_ONCE);
    try {
      const pages = await Promise.all(next.map(async ({ data }) => foundPage(await data())));
      if (number === this.#latest) this.pages = [...this.pages, ...pages];
    } catch {
      if (number === this.#latest) this.state = 'failed';
    }
  }

  #show(state: SearchState, query: string, results: readonly PagefindResult[], pages: readonly FoundPage[] = []): void {
    this.state = state;
    this.query = query;
    this.#results = results;
    this.total = results.length;
    this.pages = pages;
  }
}
