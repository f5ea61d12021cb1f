/**
 * An excerpt of the search index is HTML with `<mark>` around what was found and everything else escaped. It is taken
 * apart as text and never parsed as markup.
 */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi;
const LAST_CODE_POINT = 0x10ffff;

function character(code: number): string {
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\ufffd';
}

/** Once: what is escaped twice stays escaped once. Unknown entities stay as they are. */
export function decodeEntities(text: string): string {
  return text.replaceAll(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return named[(name ?? '').toLowerCase()] ?? whole;
  });
}

/** Empty pieces are left out. */
export function excerptPieces(excerpt: string): readonly Piece[] {
  return excerpt
    .split(/(<mark>[^<]*<\/mark>)/)
    .map((part) => {
      const isMarked = part.startsWith('<mark>');
      return { text: decodeEntities(isMarked ? part.slice('<mark>'.length, -'</mark>'.length) : part), isMarked };
    })
    .filter(({ text }) => text !== '');
}
