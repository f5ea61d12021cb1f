/** A page that was found, ready to show: its title, what was found in it, and the sections to go to. */
import { excerptPieces, type Piece } from './excerpt.ts';
import type { PagefindPage } from './pagefind.ts';

export interface FoundSection {
  readonly url: string;
  readonly title: string;
}

export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly sections: readonly FoundSection[];
}

const MOST_SECTIONS = 3;

/** A page without a title goes by its address. Sections without an anchor are the page itself. */
export function foundPage({ url, meta, excerpt, sub_results: sections }: PagefindPage): FoundPage {
  return {
    url,
    title: meta['title'] ?? url,
    pieces: excerptPieces(excerpt),
    sections: sections
      .filter((section) => section.url.includes('#'))
      .slice(0, MOST_SECTIONS)
      .map((section) => ({ url: section.url, title: section.title })),
  };
}
